/** Reasons for the legal route. */
export const legalPanelWords = { standing: '有没有依据', first: '先做这几件', mind: '要当心' } as const;
