import type { Sentence } from '../../types.ts';

/** What a refusal means and how to answer it. */
export const replyPanelWords = {
  theySaid: '对方的答复：{what}',
  meaning: '这句话多半是什么意思',
  next: '下一句，可以这样说',
  after: '说完以后',
  /** While the claim may have expired: nothing is offered, whatever was refused. */
  afterOldDebt: [
    '没给材料，就换个时段，或改成打字再要一次。两次的日期、工号都记下。',
    { text: '给了材料，念给 12348 的律师听：时效过了没有，再定下一步。', sources: ['law-hotline'] },
  ] satisfies readonly Sentence[],
  /** All that was agreed is paid, by what was noted, or the lender does not keep what was agreed. */
  afterAgreed: [
    '把每一期的还款截图和约定放在一起，和账单逐笔对一遍。',
    '对方说还有没结清的：请对方书面写明是哪一笔、怎么算的。约定里没有的，先不付。',
  ] satisfies readonly Sentence[],
} as const;
