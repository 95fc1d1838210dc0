/** Where to get help. */
export const helpPanelWords = { reach: '怎么找', bring: '带上', ask: '只问这几句', mind: '要当心' } as const;
