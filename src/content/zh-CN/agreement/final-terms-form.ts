/** The terms as they were finally written down. */
export const finalTermsFormWords = {
  differs: {
    title: '和之前说的不一样',
    parts: { monthly: '每期', months: '期数', first: '第一期' },
    count: '{n} 期',
    line: '{part}：之前说的是 {was}，现在是 {is}',
    between: '；',
    ask: '“我收到的条件和之前说的不一样。{lines}。请说明哪一个算数，为什么改，再发一次到 App 消息里。”',
  },
  monthly: '每期多少',
  months: '一共几期',
  first: '第一期哪天',
  paidAlready: '以前已经还了几期',
  badPaid: '填 0～{most} 之间的整数。',
  /** The offer that was taken stands in the fields already. */
  fromOffer: '先填上了对方给的条件。对着书面的核一遍，不一样的就改。',
  asProposed: '和我提的一样：每月 {monthly}，{months} 期',
  asOffered: '和对方给的一样：每期 {monthly}，{months} 期',
} as const;
