/** Stands before a figure of a month of which other negotiations take a part, so that it is not read as the whole. */
export const ownShareWords = { prefix: '这一家能用的' } as const;
