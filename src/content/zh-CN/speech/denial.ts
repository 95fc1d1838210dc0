/** What to say where all that is demanded is not owed: it asks for what proves the demand and promises nothing. */
export const denialSpeech = {
  /** A loan that somebody else took in the person's name. */
  notMine: {
    phone: {
      opening: '您好，我是账户本人。有一笔借款不是我本人操作的，打来只为核对。',
      questions: '请告诉我：借款时间、收款账户、出借方全称。请把合同发给我。',
      only: '这一笔不是我借的，我不付款，也不谈怎么还。请登记有争议，核查期间停止催收。有事只联系我本人，{but}不要联系我的家人和单位。',
    },
    chat: '有一笔借款不是本人操作的，请提供：1. 借款时间；2. 收款账户；3. 出借方全称；4. 借款合同。这一笔不是我借的，我不付款，也不谈怎么还。请登记有争议，核查期间停止催收。请建工单，告知编号和答复日期。有事请联系本人。',
    /** The answer to whatever asks for money, consent or a plan. */
    reply: '这一笔不是我本人操作的，我不付款，也不谈怎么还。请告诉我借款时间和收款账户，把合同发给我。',
    safe: '我现在不答复。我记下来，核对以后再书面回复。',
  },
  /** Everything was paid, and somebody still demands money. */
  settled: {
    phone: {
      opening: '您好，我是账户本人。这笔我已经还清，还在被催，打来只为核对。',
      questions: '请书面告诉我：还差哪一笔，本金、利息、费用各多少，怎么算的，算到哪一天。',
      only: '没核对清楚以前，我不再付款，也不谈怎么还。核对无误的，请开结清证明，停止催收。有事只联系我本人，{but}不要联系我的家人和单位。',
    },
    chat: '这笔我已经还清，还在被催。请书面告知：1. 还差哪一笔，怎么算的，算到哪一天；2. 债权有没有转让，转给了谁。没核对清楚以前，我不再付款，也不谈怎么还。核对无误的，请开结清证明，停止催收。请建工单，告知编号和答复日期。',
    reply: '这笔我已经还清，没核对清楚以前不再付款。请书面告诉我还差哪一笔、怎么算的。',
    safe: '我现在不答复。我记下来，核对以后再书面回复。',
  },
} as const;
