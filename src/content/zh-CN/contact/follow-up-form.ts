/** The day to ask again. */
export const followUpFormWords = {
  on: '哪天再问',
  inAWeek: '一周后',
  inDays: '{days} 天后',
  promised: '对方说好这一天答复，已经替你填上。',
} as const;
