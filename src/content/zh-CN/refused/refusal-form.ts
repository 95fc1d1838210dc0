/** The groups in which refusals are listed. */
export const refusalGroupNames = { no: '直接说不行', first: '要你先做一件事', elsewhere: '说不归他管' } as const;
