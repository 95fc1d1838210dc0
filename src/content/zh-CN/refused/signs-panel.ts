/** The heading above the reasons to stop. */
export const signsPanelTitle = '为什么要停';
