/** Refusals from before the case. */
export const earlierRefusalsWords = {
  title: '以前被拒绝的那几次',
  lead: '写进信里，对方就能查到你早就主动提过。没有记录可以不填。',
  row: '第 {n} 次',
  on: '哪一天',
  channel: '怎么联系的',
  ticket: '工单号',
  noDate: '选一个日期，这一次才会写进信里。',
  add: '再记一次',
  remove: '删去第 {n} 次',
} as const;
