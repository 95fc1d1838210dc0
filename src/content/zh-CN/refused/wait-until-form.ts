/** The day to try again; where something was promised before, that day is filled in. */
export const waitUntilFormWords = {
  on: '哪天再试',
  inAMonth: '一个月后',
  /** Where the lender talks only of what is overdue. */
  afterDue: '你写的到期日的第二天。先替你填上了。',
  promised: '这一天：{what}。先替你填上了。',
} as const;
