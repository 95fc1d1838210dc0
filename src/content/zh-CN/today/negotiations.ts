/** The other creditors one talks to, on the start page. */
export const negotiationsWords = {
  title: '别家的进展',
  paid: '已还 {paid}/{count} 期，还要还 {left}',
  paidOfTrial: '试行，已还 {paid}/{count} 期，试行期内还要还 {left}',
  paidOff: '已经还清',
  allPaidOff: '记在这里的 {n} 家，都还清了。结清证明和信用报告，每一家都核对过，就真的过去了。',
  open: '打开这一家',
  allDays: '几家的日子一起加到日历',
  calendarWith: '{what}。{description}',
  nearer: '{what}那边更急：',
  openWhat: '打开这一家：{what}',
  more: '还有 {n} 家，新的在前',
  away: '收起来的 {n} 家',
  awayLead: '收起来只是不摆在上面，账照算。七天内有要紧的日子，会自己回到上面。',
  people: '别人的 {n} 份',
  openPerson: '打开这一份',
  openPersonWhat: '打开这一份：{what}',
} as const;
