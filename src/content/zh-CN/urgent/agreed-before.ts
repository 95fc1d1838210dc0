/** Where a payment order has come and this record knows of an agreement. */
export const agreedBeforeWords = {
  text: '这份记录里有一份约定：{terms}。支付令要的是同一笔，就勾“双方另有约定”，异议书会替你写上。漏掉的那一项照样有效。',
} as const;
