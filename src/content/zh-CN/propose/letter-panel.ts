/** The letter on its screen. */
export const letterPanelWords = { title: '你的情况说明' } as const;
