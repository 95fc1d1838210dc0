/** The charts of a month and of the plans, and the same in words. */
export const picturesWords = {
  month: '一个月的钱去了哪里',
  parts: {
    home: '住',
    living: '吃用和看病',
    others: '家人和别家欠款',
    aside: '为大笔开支先留',
    offer: '可以报的（保护线）',
    reserve: '应急备用',
    spare: '手头活动',
  },
  short: '必须花的比到手的多 {amount}。',
  options: '几个方案放在一起',
  option: '{name}：每月 {monthly}，{months} 期',
  safeLine: '保护线 {safe}',
  leftLine: '剩余 {left}',
  balance: '欠款怎样一期期变少',
  balanceOf: '{name}：{months} 期后还欠 {rest}',
  notInterest: '图里没有算息费。',
} as const;
