/** What a refusal means and how to answer it. */
export const replyPanelWords = {
  theySaid: '对方说：{what}',
  meaning: '这句话多半是什么意思',
  next: '下一句，可以这样说',
  after: '说完以后',
} as const;
