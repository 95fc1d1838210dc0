/** The ceiling: the most the person will agree to. */
export const ceilingFormWords = {
  label: '每月最多',
  safeLine: '用{share}剩余的一半：{amount}',
  belowProposal: '这次要提的是每月 {amount}，上限比它还低。先改方案，或把上限定到不低于它。',
  aboveLeft: '这个上限比{share}每月剩余还多。真答应这么多，吃饭和看病的钱就不够，再想一想。',
} as const;
