import type { Sentence } from '../../types.ts';

/** The defence that a claim has expired, in a paper for a court. It counts only in the first answer. */
export const courtLimitation = {
  defence: {
    text: '诉讼时效：最后一次还款、扣款、催款是＿＿＿＿年＿＿月＿＿日，到对方向法院提出时已超过三年，我提出诉讼时效抗辩。【和事实不符就删去这一行。】',
    sources: ['civil-code-188', 'civil-code-192', 'limitation-rules-2'],
  },
  hint: {
    text: '【最后一次还款、扣款、催款都在三年以前的：在这里写明“已过诉讼时效，我提出诉讼时效抗辩”，写清日期。没有超过就删去这一行。先问 12348。】',
    sources: ['civil-code-188', 'civil-code-193', 'limitation-rules-2', 'law-hotline'],
  },
} as const satisfies Readonly<Record<string, Sentence>>;
