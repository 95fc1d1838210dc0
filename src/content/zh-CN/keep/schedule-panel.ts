/** The agreed instalments. */
export const schedulePanelWords = {
  title: '约定的日程',
  next: '下一期',
  notYetToday: '今天到期，还没还',
  none: '还没有记下约定的金额和日子。想起来了，在“我的回答”里补上。',
  overdue: '到期还没还的',
  overdueOn: '最早一期：{date}，{distance}',
  paidPart: '这一期已经记下还了 {amount}。',
  nextOn: '{date}，{distance}',
  allPaid: '按你记的，每一期都还过了。',
} as const;
