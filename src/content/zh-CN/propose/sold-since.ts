/** Where the debt was sold after the proposal that is answered: it went to who is out, and the buyer has not got it. */
export const soldSinceWords = {
  title: '{date}的方案交给的是{lenders}。债已经转了，现在归{buyers}。',
  text: '怎么还，要和新公司谈：把同一份方案重新交给它一次，再等它答复。',
  /** Where some of several debts were sold. */
  part: {
    title: '{date}的方案交给的是{lenders}。其中{debts}已经转了，现在归{buyers}。',
    unnamed: '有一笔',
    text: '转了的，要和新公司谈：信要一家写一份，写给它的那份交给它。没转的，还是等原来那家答复。',
    letter: '看要分开写的信',
  },
  before: {
    text: '收到转让通知以前已经答复过的，照实选。那时候对方已经答应的，对新公司一样能说，凭证留好。',
    sources: ['civil-code-548'],
  },
  letter: '看写给新公司的信',
  sent: '交给新公司了，记下来',
} as const;
