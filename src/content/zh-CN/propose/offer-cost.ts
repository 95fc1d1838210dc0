/** What an offer costs. */
export const offerCostWords = {
  more: '{months} 期一共还 {paid}，比欠款多 {more}，照这样还，大约合一年 {rate} 的利率。',
  same: '{months} 期一共还 {paid}，和欠款一样：等于期间不计息费。请对方书面写明。',
  less: '{months} 期一共还 {paid}，比欠款少 {less}：问清是减免了，还是最后还要补，请对方书面写明。',
} as const;
