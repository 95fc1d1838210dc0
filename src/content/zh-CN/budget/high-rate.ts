import type { Sentence } from '../../types.ts';

/** Shown where a typed rate is above the limit that courts go by. */
export const highRate: Sentence = {
  text: '这个利率超过年 24%。总的息费超过的那部分，可以请求法院减；减不减，由法院定。',
  sources: ['court-24-percent'],
};
