/** What to say when asking again. */
export const followUpPanelWords = {
  title: '到那天这样说',
  say: '“我 {date}联系过，{ticket}想问有没有答复。还缺什么，请逐项告诉我。”',
  ticket: '工单号 {ticket}，',
  sayUndated: '“我之前联系过，想问有没有答复。还缺什么，请逐项告诉我。”',
} as const;
