import type { Sentence } from '../../types.ts';

/** Said where a rate that was typed is above the line of the courts. */
export const highRate: Sentence = {
  text: '这个利率超过年 24%。总的息费超过的那部分，可以请求法院减；减不减，由法院定。',
  sources: ['court-24-percent'],
};
