/** What an offer costs. */
export const offerCostWords = {
  more: '{months} 期一共还 {paid}，比欠款多 {more}，照这样还，大约合一年 {rate} 的利率。',
  same: '{months} 期一共还 {paid}，和欠款一样：等于期间不计息费。请对方书面写明。',
  less: '{months} 期一共还 {paid}，比欠款少 {less}：问清是减免了，还是最后还要补，请对方书面写明。',
  /** Where interest runs on, or nobody said whether it does: what is named may not be all that is to be paid. */
  open: {
    more: '{months} 期加起来 {paid}，比欠款多 {more}。{interest}',
    same: '{months} 期加起来 {paid}，和欠款一样。{interest}',
    less: '{months} 期加起来 {paid}，比欠款少 {less}：问清是减免了，还是最后还要补。{interest}',
  },
  interest: {
    runs: '息费照算：在这以外还要付多少，问清一共还多少，才算得出合一年多少利率。',
    unsaid: '另外还计不计息费没说清：问清一共还多少，才算得出合一年多少利率。',
  },
  once: {
    more: '一次还 {paid}，比欠款多 {by}：多出来的是什么，请对方书面写明。',
    same: '一次还 {paid}，和欠款一样。还了算不算结清，请对方书面写明。',
    less: '一次还 {paid}，比欠款少 {by}：少的是减免了，还是以后还要还，请对方书面写明。',
  },
} as const;
