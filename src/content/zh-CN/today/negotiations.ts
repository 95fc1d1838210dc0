/** The other creditors one talks to, on the start page. */
export const negotiationsWords = {
  title: '别家的进展',
  paid: '已还 {paid}/{count} 期，还要还 {left}',
  paidOfTrial: '试行，已还 {paid}/{count} 期，试行期内还要还 {left}',
  ended: '约定 {date}结束了，还没有新的',
  endedPaid: '约定 {date}结束了，还没有新的。已还 {paid}/{count} 期，一共 {sum}',
  paidOff: '已经还清',
  allPaidOff: '记在这里的 {n} 家，都还清了。结清证明和信用报告，每一家都核对过，就真的过去了。',
  open: '打开这一份',
  allDays: '几家的日子一起加到日历',
  calendarWith: '{what}。{description}',
  notBegun: '还没开始谈的',
  begin: '开始和这一家谈',
  beginWhat: '开始谈：{what}',
  /** Debts that were passed on, of which nobody told to whom. */
  noOwner: '转给了别家，还不知道是谁',
  findOwner:
    '打原来那家的官方电话问：转给了哪家公司，还欠多少。问到了，把名字写上，就能开始和那家谈。问清以前，谁来要都先不付。',
  nameOwner: '写上转给了谁',
  apart: '这一份里有几家',
  apartLead: '{lenders}的欠款，现在合在一份里谈。也可以一家一家分开谈，各记各的进展、文书和日子。',
  apartBegin: '和{lender}分开谈',
  nearest: {
    own: '{what}那边的日子更近：',
    person: '另一份（{what}）的日子更近：',
    several: '还有 {n} 件事，日子更近',
  },
  sameDay: {
    own: '{what}那边，同一天也有要办的：',
    person: '另一份（{what}），同一天也有要办的：',
    several: '还有 {n} 件事，也在这一天',
  },
  /** More of that day than stand on top. */
  below: '另外 {n} 件，在下面各自那一份里。',
  /** One of several whose day was said above. */
  each: { own: '{what}：{task}', person: '另一份（{what}）：{task}' },
  /** The way to it from above; the lists below have one of their own. */
  goTo: '先去办：{what}',
  switchTo: '换到：{what}',
  openWhat: '打开这一份：{what}',
  more: '还有 {n} 家，新的在前',
  away: '收起来的 {n} 家',
  awayLead: '收起来只是不摆在上面，账照算。七天内有要紧的日子，会自己回到上面。',
  peopleNear: '另一份里有近的日子',
  people: '另外 {n} 份，账分开算',
  stillHere: '先前的记录，都还在',
  /** Of somebody else, beside which one of the person's own may read alike. */
  openPersonWhat: '打开这一份：{what}，账分开算',
} as const;
