/** Debts that came into a negotiation after its agreement was made. */
export const addedSinceWords = {
  note: '{debts}是后来合到这里的，不在这份约定里：按约还着，不等于它也谈好了。怎么还，另外问对方，要书面的。',
  /** Before anything is agreed. */
  unlisted: '{debts}是后来合到这里的，欠了多少还没写：方案和信里都没有它。',
  list: '去写上欠多少',
  /** The same where it is what is talked about. */
  saidBeside: '{debts}不在这个约定里。',
  said: '{debts}不在这个约定里，另外商量。',
  /** The way to talk about it, while the agreement is kept. */
  talk: '约定照还，去谈{debts}怎么还',
  /** What a day is for, with what is to be paid on it. */
  day: '{debts}：{what}',
  /** In the notes of an instalment. */
  covers: '这份约定里只有{debts}。',
} as const;
