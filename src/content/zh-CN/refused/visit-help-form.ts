/** The day on which help was asked for. */
export const visitHelpFormWords = { on: '哪天去问的' } as const;
