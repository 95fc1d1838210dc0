/** What to type into the official chat, in messages short enough not to be collapsed there. */
export const chatWords = {
  name: '在线客服的话',
  use: '分几段，每段不超过两百字，一段一段发。',
  title: '在线客服的话',
  withPlan: '我是账户本人，还款有困难，愿意还。下面是我按现在的收支能做到的方案，请查收。',
  plan: '我的方案{several}：自 {first}起，每月 {day} 日还 {monthly}，{count}{shares}。{asks}请确认是否同意，期间是否计息费，并书面确认。',
  planOnce: '我的方案{several}：{first}一次还清，共 {sum}{shares}。{asks}请确认是否同意，期间是否计息费，并书面确认。',
  /** Where it is for the debts to several lenders together. */
  several: '，几家加起来',
  /** Besides the instalments, what was ticked. */
  otherAsks: '另外请求：{asks}。',
  /** The requests of somebody who offers no money. */
  asks: '我请求：{asks}。',
  trial: '先试行 {months} 期，到期复核',
  /** A plan without a date by which all is paid. */
  open: '先还 {months} 期，余下的等总额核对后再定',
  instalments: '共 {months} 期{last}',
  last: '，最后一期 {amount}',
  ticket: '此前工单号：{tickets}。请把这次的情况合并处理，告知新的编号和答复日期。',
} as const;
