/** What to say on the day of asking again. */
export const followUpPanelWords = {
  title: '到那天这样说',
  say: '“我 {date}联系过，{ticket}想问有没有答复。还缺什么，请逐项告诉我。”',
  ticket: '工单号 {ticket}，',
  sayUndated: '“我之前联系过，想问有没有答复。还缺什么，请逐项告诉我。”',
  promised: '对方说好这一天答复，已经替你填上。',
} as const;
