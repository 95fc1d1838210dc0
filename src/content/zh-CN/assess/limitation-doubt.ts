import type { Sentence } from '../../types.ts';

/** Before a script that promises: where the claim may have expired although the answers do not say so. */
export const limitationDoubt: Sentence = {
  text: '中间可能有 3 年没还、没扣款、没人催的，最近才来催也算：先别照稿子说，回“到期情况”改选“好几年了”，先问律师。',
  sources: ['civil-code-188', 'civil-code-192'],
};
