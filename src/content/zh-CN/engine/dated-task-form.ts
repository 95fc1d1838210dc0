/** Tasks that end with a day. */
export const datedTaskFormWords = {
  date: { submit: '哪天发出的', followUp: '哪天再问', visitHelp: '哪天去问的', waitUntil: '哪天再试' },
  inAWeek: '一周后',
  inAMonth: '一个月后',
} as const;
