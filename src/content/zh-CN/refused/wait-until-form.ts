/** The day to try again; where something was promised before, that day is filled in. */
export const waitUntilFormWords = {
  on: '哪天再试',
  inAMonth: '一个月后',
  /** Where the lender talks only of what is overdue. */
  afterDue: '你写的到期日的第二天。先替你填上了。',
  /** The same where the day on which it falls due was not told. */
  afterUnknownDue: '对方说逾期以后才谈：写到期那天的第二天。哪天到期，看账单。到期日已经过了，就写今天。',
  promised: '这一天：{what}。先替你填上了。',
} as const;
