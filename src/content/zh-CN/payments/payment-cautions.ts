/** What to ask about payments that the lender may count in another way than the agreement says. */
export const paymentCautionWords = {
  /** Said of what a payment was booked as: it went beside the instalments, unless it was put right. */
  beside: ['违约', '罚', '滞纳', '费用', '催收'],
  putRight: ['不', '没', '改', '退'],
  booked: '{date}还的 {amount}，对方记成了“{bookedAs}”',
  bookedBetween: '；',
  ask: '{booked}。约定的那一期，对方可能还当没还清。今天就问：“这笔是按约定还的，请改记在约定的那一期。那一期还差多少？请书面答复。”改记好了，在还款记录里改这一笔。',
  /** The same to the lender in writing. */
  letter: '其中{booked}。这是按约定还的，请改记在约定的那一期，并书面告知那一期还差多少。',
  /** Of an instalment in the table. */
  mark: '对方没记在这一期，先问',
  /** Of an instalment in the table. */
  markAhead: '用多还的抵的，先问要不要照还',
  /** Money beyond what was due. */
  ahead:
    '{days}，这里用多还的 {ahead}抵了。对方不一定这样记：到日子要不要照还，先问清，要书面的。这样问：“我多还的 {ahead}，抵的是哪几期？下个月还要不要照还？”问到了，在还款记录里改那一笔，写上对方记成了什么。',
  aheadDay: '{date}的 {amount}',
  aheadMore: '等',
} as const;
