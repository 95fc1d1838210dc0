/** One day that has passed. */
export const pastDateFormWords = { label: '日期' } as const;
