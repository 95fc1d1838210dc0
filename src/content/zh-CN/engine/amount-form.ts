/** One amount. */
export const amountFormWords = { label: '大概的数', quick: '常见的数', unit: '元' } as const;
