/** What the person has to offer, over all negotiations, and what can be noted at once. */
export const purseWords = {
  title: '每月的钱',
  left: '每月剩余',
  short: '每月还差',
  /** In place of an amount that nobody has counted. */
  uncounted: '不够用',
  agreed: '已约定',
  free: '还能再谈的',
  over: '约定的超出每月剩余 {amount}。先和快还不上的那家说，别等到那天。',
  /** What is paid a single time is no part of a month; what can still be offered is told less what is put aside for it. */
  once: '{date}要一次还 {amount}，还能再谈的先给它留着。',
  onceLate: '{date}该一次还的 {amount}还没还，还能再谈的先给它留着。',
  onceShort: '只靠每月剩余，到那天还差 {amount}。',
  notes: '随手记',
  call: '打了电话',
  paid: '还了钱',
} as const;
