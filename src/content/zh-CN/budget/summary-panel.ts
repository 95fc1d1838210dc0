/** The budget of a month at a glance. */
export const summaryPanelWords = {
  atAGlance: '每月剩余和可以提的金额',
  title: '你的收支',
  oneOffsIn: '大笔的钱，能拿到手',
  oneOffsOut: '大笔的钱，要花出去',
  setAsideWhy: '大笔开支分到它到期前的每个月：每月先留 {amount}，留出来的不算剩余。',
  keptForOffer: '别家正在重新谈，提的比原来约定的多，多出的先留着，免得两边都答应、两边都还不上。',
  keptWhy: '另外 {n} 家还没谈好。剩余{by}分，这一家先按 {amount} 来谈，免得哪一家都答应、哪一家都还不上。',
  keptBy: { balance: '按各家欠多少', number: '按家数平均' },
  otherHalf: '剩下的一半怎么安排',
  reserve: '应急备用',
  spare: '机动零用',
  reserveWhy: '应急备用是剩余的 {n}%，从剩下的一半里留，不减少你能还的金额。想改，回到“每月必须花多少”。',
  /** Where what is put aside takes most of a month. */
  asideTakes:
    '每月先留 {aside}给大笔开支，留到 {date}。过了那天，{share}每月剩余 {after}。想从那天以后开始还，就回到“大笔的钱”，删去那几笔再算，第一期填那天以后的日子。',
  /** The same where a part of it was agreed with another lender to be paid a single time. */
  asideTakesOnce:
    '每月先留 {aside}给大笔开支和别家约定的一次还款，留到 {date}。过了那天，{share}每月剩余 {after}。想还这一家，就照实说：过了那天才有钱还。',
  bands: {
    /** Where it is what is put aside that a month does not leave. */
    setAside: '要给大笔开支先留 {aside}，每月就差 {amount}。先不说每月还多少，看下面另外的办法。',
    /** Of an income that changes and was nothing in one of the last months. */
    leastMonth: '收入最少的那个月一分也没有，按那个月算没有剩余，就先不说每月还多少。下面另有办法。',
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
