/** Why to stop. */
export const signsPanelTitle = '为什么要停';
