/** Above the letters of a special situation. */
export const situationPanel = {
  notePayments: '先记下每一笔，信里会列出来',
} as const;
