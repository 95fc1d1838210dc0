/** The schedule of instalments. */
export const scheduleWords = {
  name: '还款日历',
  use: '贴在看得到的地方。',
  title: '还款日历',
  to: '还给：{lenders}',
  /** Stands for whom it is paid to where several lenders are talked to. */
  oneOfSeveral: '【写收这些钱的那一家】',
  agreed: '按双方说好的条件。以书面确认为准。',
  agreedOral: '按对方口头说好的条件，还没有书面确认。',
  accepted: '这是我提出的，对方说同意了，以书面确认为准。',
  proposed: '这是我提出的，对方还没有确认。',
  paid: '已经还了 {n} 期。',
  /** Of the instalment after these, where a part is paid. */
  /** Paid beyond what was due, which the lender takes off the last instalments. */
  paidAtEnd: '另外多还了 {amount}，抵最后几期。',
  paidPart: '下一期已经还了 {paid}，还差 {left}。',
  rest: '这样还完，按列出的欠款还差 {rest}。免了还是以后要还，以书面确认为准。',
  trial: '这几期是试行，不是全部。试行到期前，主动联系对方商量剩下的怎么还。',
} as const;
