/** Shown where somebody may be at the end of their strength. */
export const howAreYou = '还好吗？撑不住的时候，先打 12356，再回来也不迟。';
