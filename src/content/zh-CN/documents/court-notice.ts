import type { Sentence } from '../../types.ts';

/** Shown above every document for a court. */
export const courtNotice: Sentence = {
  text: '这是写法参考，不是法律意见。交之前打 12348，念给律师听，免费。',
  sources: ['law-hotline'],
};
