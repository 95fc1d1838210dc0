/** The letter while a claim may have expired: it asks for the papers and promises nothing. */
export const verificationWords = {
  title: '核对账目的申请',
  opening: '贵司向我主张的下列款项时间较久，我需要先核对。本函只为核对，不是对欠款的确认，也不是还款的承诺。',
  matter: '要核对的账',
  product: '{n}. {product}',
  unnamed: '【写哪一样、哪一家。】',
  papers: '请书面提供',
  items: [
    '1. 借款合同，以及每一次放款的记录。',
    '2. 每一次还款、扣款的日期和金额。',
    '3. 最近一次催收的日期、方式和凭证。',
    '4. 现在主张的金额怎么计算：本金、利息、费用各多少，算到哪一天。',
    '5. 债权如已转让：受让人的全称、转让的日期和通知。',
  ],
  contacts: '此前的联系',
  closing: '材料收到、核对以后，我会书面回复。在此期间有事请只联系我本人。',
} as const;
