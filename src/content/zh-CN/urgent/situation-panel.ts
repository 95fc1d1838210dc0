/** Above the letters of a special situation. */
export const situationPanel = {
  notePayments: '把付过、扣走的每一笔记下来，信里会列出来',
} as const;
