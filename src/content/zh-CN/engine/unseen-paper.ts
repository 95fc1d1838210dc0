/** While a court paper was ticked as urgent and nothing was told of it yet. */
export const unseenPaperWords = {
  text: '你勾了“收到法院的东西”，还没填是哪一种、哪天签收的。期限可能在走，先看这一件。',
  open: '现在去填',
} as const;
