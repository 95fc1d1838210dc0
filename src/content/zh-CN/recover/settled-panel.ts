/** The chosen habits, at the end of the road. */
export const settledPanelWords = { title: '从这一件开始' } as const;
