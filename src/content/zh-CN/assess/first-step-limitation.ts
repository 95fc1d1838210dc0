import type { Block, Sentence } from '../../types.ts';

/** The first step while the claim may have expired: a lawyer first, and no promise. */
export const firstStepLimitation = {
  body: [
    { text: '先打 12348，免费。问一句：', sources: ['law-hotline'] },
    { say: '“我有一笔旧账，最后一次还款、扣款、催款大概是某年某月。时效过了没有？我现在能不能联系对方？”' },
    '问清了，再决定要不要联系对方。要联系，只照下面的稿子核对，不答应还。',
    { list: ['先别答应还，也别说“分期”“延后”。', '先别签字、别付款，一块钱也别付。', '先别付钱找人代办。'] },
  ],
  options: { contactNow: '问过 12348 了，现在去核对', payNow: '我想好了，直接还清' },
  doubt: {
    text: '最后一次还款、扣款、催款可能都在 3 年以前的，先别照稿子说：回“到期情况”改选“很久了”，先问律师。',
    sources: ['civil-code-188', 'civil-code-192'],
  },
} as const satisfies {
  readonly body: readonly Block[];
  readonly options: Readonly<Record<string, Sentence>>;
  readonly doubt: Sentence;
};
