/** Where a payment order has come and this record knows of an agreement. */
export const agreedBeforeWords = {
  text: '这份记录里有一份约定：{terms}。支付令要的是同一笔，就勾“双方另有约定”，异议书会替你写上。漏掉的那一项照样有效。',
  /** Whoever said that all is right and only the money is missing. */
  onlyMoney:
    '这份记录里有一份约定：{terms}。支付令要的是同一笔，有约定还照样申请支付令，本身就是真实的不同意见，不只是没钱。',
  change: '去改选“双方另有约定”',
} as const;
