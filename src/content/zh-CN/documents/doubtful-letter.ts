/** The letter while one of the loans is not theirs and nobody knows which: it asks for the papers and promises nothing. */
export const doubtfulWords = {
  title: '核查非本人借款的申请',
  opening:
    '我名下有一笔借款不是我本人借的，我有异议。本函请贵司核查是哪一笔，不是对任何一笔欠款的确认，也不是还款的承诺。',
  matter: '要核查的借款',
  loan: [
    '【知道是哪一笔的，写哪一样、哪一天、多少钱；不知道的，写“请贵司逐笔核查”。】',
    '请登记有争议，核查期间对这一笔停止催收。',
  ],
  papers: '请书面提供我名下每一笔的',
  items: ['1. 借款合同。', '2. 放款的日期、金额和收款账户。', '3. 当时核验身份的记录。'],
  closing: '材料收到、核对以后，其余的欠款怎么还，我会书面答复。在此期间有事请只联系我本人。',
} as const;
