/** The budget of a month at a glance. */
export const summaryPanelWords = {
  title: '你的账',
  oneOffsIn: '三个月内能拿到手',
  oneOffsOut: '三个月内要花出去',
  setAsideWhy: '大笔开支分到它到期前的每个月：每月先留 {amount}，留出来的不算剩余。',
  otherHalf: '另一半怎么留',
  reserve: '应急备用',
  spare: '手头活动',
  reserveWhy: '应急备用是剩余的 {n}%，从另一半里留，不减少你能报的数。想改，回到“每月必须花多少”。',
  bands: {
    noIncome: '没有收入，就不报数。下面有单独的路。',
    negative: '必须花的已经比到手的多 {amount}。不报数，先看下面单独的路。',
    nothing: '没有余钱，就不报数。下面有单独的路。',
    tight: '剩得很紧，多一件小事就没了。报数宁可少，先提试行。',
  },
  incomeNone: '没有收入',
  toCheck: '待核对',
  owed: '这次谈的欠款',
  elsewhere: '别家的欠款',
  unknown: '还有 {n} 笔不知道数，没有算进来。',
  fits: '按保护线，{months} 期能还完，还没算期间的息费。',
  fitsNot: '按保护线要还 {months} 期，超过 {most} 期。下一步先提试行几个月。',
} as const;
