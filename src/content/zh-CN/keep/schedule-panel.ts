/** The agreed instalments. */
export const schedulePanelWords = {
  title: '约定的日程',
  next: '下一期',
  notYetToday: '今天到期，还没还',
  none: '还没有记下约定的金额和日子。想起来了，在“我的回答”里补上。',
  /** Where it was only spoken of. */
  noneOral:
    '还只是口头说的，每期多少、哪天还，都没有记下。今天就发给官方客服：“请把说好的安排发给我：每期多少、哪天还、一共几期。”收到了，在“我的回答”里补上。',
  overdue: '到期还没还的',
  overdueOn: '最早一期：{date}',
  /** An instalment due today, beside what fell due before. */
  besides: '今天还有一期到期：{amount}',
  paidPart: '这一期已经记下还了 {amount}。',
  allPaid: '按你记的，每一期都还过了。',
  /** Nothing of the agreement is in writing. */
  oral: '这份约定还只有口头的，没有书面确认。再要一次，把这一句发到官方客服：',
  oralGot: '收到书面的了，去核对',
  trial: '约定先试行 {n} 期。最后一期以前，约对方谈剩下的怎么还。',
  trialPaid: '按你记的，试行的 {n} 期都还过了，这还不是全部。现在就约对方谈剩下的怎么还，带上这几期的还款截图。',
} as const;
