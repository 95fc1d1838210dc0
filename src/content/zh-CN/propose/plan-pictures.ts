/** The charts of the plans, and the same in words. */
export const planPicturesWords = {
  options: '几个方案放在一起',
  option: '{name}：每月 {monthly}，{months} 期',
  safeLine: '{share}剩余的一半 {safe}',
  leftLine: '{share}每月剩余 {left}',
  balance: '欠款怎样一期期变少',
  balanceOf: '{name}：{months} 期后还欠 {rest}',
  notInterest: '图里没有算息费。',
} as const;
