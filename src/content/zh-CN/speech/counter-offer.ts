/** A short answer to an offer that cannot be paid: one line for a call, and one message. Spoken words address 您. */
export const counterOfferWords = {
  call: '“每月{several} {monthly}，{months} 期，{first}开始还，行不行？”',
  callOnce: '“{first}一次还{several} {monthly}，行不行？”',
  callTrial: '“先每月{several} {monthly}，试 {months} 个月，{first}开始还，到期再看，行不行？”',
  chat: '{theirs}{why}每月{several} {monthly}，{months} 期，{first}开始还。行不行？{court}请在这里回复我，写明这期间怎么算息费、最后一期多少。',
  chatOnce: '{theirs}{why}{first}一次还{several} {monthly}。行不行？{court}请在这里回复我，写明到那天为止怎么算息费。',
  chatTrial:
    '{theirs}{why}先每月{several} {monthly}，试 {months} 个月，{first}开始还，到期再看。行不行？{court}请在这里回复我，写明这期间怎么算息费。',
  /** Where it is for the debts to several lenders together. */
  several: '几家加起来',
  /** More than is left of a month, or payable in an ordinary month and above what the person holds to. */
  why: { aboveLeft: '我还不起。我还得起的是：', aboveBudget: '超出我给自己定的预算。我稳定还得起的是：' },
  theirs: {
    monthly: '您说的每期 {amount}',
    firstPayment: '您说的先还 {amount}',
    both: '您说的先还 {first}、每期 {amount}',
  },
} as const;
