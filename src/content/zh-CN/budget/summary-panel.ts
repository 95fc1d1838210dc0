/** The budget of a month at a glance. */
export const summaryPanelWords = {
  title: '你的收支',
  oneOffsIn: '三个月内能拿到手',
  oneOffsOut: '三个月内要花出去',
  setAsideWhy: '大笔开支分到它到期前的每个月：每月先留 {amount}，留出来的不算剩余。',
  otherHalf: '剩下的一半怎么安排',
  reserve: '应急备用',
  spare: '机动零用',
  reserveWhy: '应急备用是剩余的 {n}%，从剩下的一半里留，不减少你能还的金额。想改，回到“每月必须花多少”。',
  bands: {
    noIncome: '没有收入，就先不说每月还多少。下面另有办法。',
    negative: '必须花的已经比到手的多 {amount}。先不说每月还多少，看下面另外的办法。',
    nothing: '没有剩余，就先不说每月还多少。下面另有办法。',
    tight: '剩余很少，多一件小事就没了。金额宁可提少一点，先提试行。',
  },
  incomeNone: '没有收入',
  toCheck: '待核对',
  owed: '这次谈的欠款',
  elsewhere: '别家的欠款',
  unknown: '还有 {n} 笔不知道欠多少，没有算进来。',
  fits: '照建议的金额每月还一次，{months} 个月能还完，还没算这期间的利息和费用。',
  fitsNot: '照建议的金额每月还一次，要还 {months} 个月，超过 {most} 个月。下一步先提试行几个月。',
} as const;
