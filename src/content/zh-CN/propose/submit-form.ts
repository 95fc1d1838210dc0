/** The day on which the proposal was sent. */
export const submitFormWords = { on: '哪天发出的' } as const;
