/** What the person has to offer, over all negotiations, and what can be noted at once. */
export const purseWords = {
  title: '每月的钱',
  left: '每月剩余',
  short: '每月还差',
  agreed: '已约定',
  free: '还能再谈的',
  over: '约定的超出剩余 {amount}。先和快还不上的那家说，别等到那天。',
  notes: '随手记',
  call: '打了电话',
  paid: '还了钱',
} as const;
