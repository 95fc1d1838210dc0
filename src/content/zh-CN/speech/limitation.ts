/** What to say while a claim may have expired, or nobody has asked how old it is: it checks the facts and promises nothing. */
export const limitationWords = {
  phone: {
    opening: '您好，我是账户本人。有一笔账我想先核对：{debts}。',
    debtsUnnamed: '是哪一笔，请您先查一下',
    questions:
      '请发给我四样：借款合同；每一次放款、还款和扣款的记录；最近一次催收是哪天、用什么方式；现在这个金额是怎么算出来的，本金、利息、费用各多少。',
    only: '这次我只核对，不确认欠款，也不谈怎么还。材料我看完，再书面回复。请记下我的来电，有事只联系我本人，{but}不要联系我的家人和单位。',
  },
  chat: '本人想核对一笔账，请提供：1. 借款合同；2. 每次放款、还款、扣款的记录；3. 最近一次催收的日期和方式；4. 现在金额的算法，本金、利息、费用各多少。这次只核对，不确认欠款，也不谈怎么还。请建工单，告知编号和答复日期。有事请联系本人。',
  /** The answer to whatever asks for money, consent or a plan. */
  reply: '我这次只核对账目，不确认欠款，也不谈怎么还。请把合同、还款记录和催收记录发给我。',
  offer: '您说的我记下来。我这次只核对账目，请把条件和算法书面发给我。',
  safe: '我现在不答复。我记下来，看完材料再书面回复。',
} as const;
