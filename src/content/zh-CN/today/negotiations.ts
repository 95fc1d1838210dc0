/** The other creditors one talks to, on the start page. */
export const negotiationsWords = {
  title: '另外几家',
  paid: '已还 {paid}/{count} 期，还要还 {left}',
  paidOff: '已经还清',
  open: '打开这一家',
  openWhat: '打开这一家：{what}',
} as const;
