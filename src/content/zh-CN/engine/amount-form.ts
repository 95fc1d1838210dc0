/** One amount. */
export const amountFormWords = { label: '大概金额', quick: '常见金额', unit: '元' } as const;
