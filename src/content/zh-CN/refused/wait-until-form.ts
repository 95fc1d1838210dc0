/** The day to try again. */
export const waitUntilFormWords = { on: '哪天再试', inAMonth: '一个月后' } as const;
