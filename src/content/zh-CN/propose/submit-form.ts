/** The day on which the proposal was sent. */
export const submitFormWords = { on: '哪天提交的' } as const;
