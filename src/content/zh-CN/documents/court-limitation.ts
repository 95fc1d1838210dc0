import type { Sentence } from '../../types.ts';

/** The defence that a claim has expired, in a paper for a court. It counts only in the first answer. */
export const courtLimitation = {
  defence: {
    text: '诉讼时效：从＿＿＿＿年＿＿月＿＿日起，三年以上没有还款、扣款，也没有人催款，已过诉讼时效，我提出诉讼时效抗辩。【和事实不符就删去这一行。】',
    sources: ['civil-code-188', 'civil-code-192', 'limitation-rules-2'],
  },
  hint: {
    text: '【中间有三年没还、没扣款、没人催的：在这里写明“已过诉讼时效，我提出诉讼时效抗辩”，写清从哪天到哪天。没有过就删去这一行。先问 12348。】',
    sources: ['civil-code-188', 'civil-code-193', 'limitation-rules-2', 'law-hotline'],
  },
} as const satisfies Readonly<Record<string, Sentence>>;
