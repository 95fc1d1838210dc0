/** What to tick for whoever said that one of the loans is not theirs. */
export const disputedNoteWords = {
  leaveOut:
    '这里只勾你自己借的。不是你借的那一笔先不勾，话里和信里都会写明它有异议、不含在内。同一个产品里自己也借过的，照勾。',
} as const;
