/** The day to try again; where something was promised before, that day is filled in. */
export const waitUntilFormWords = {
  on: '哪天再试',
  inAMonth: '一个月后',
  promised: '这一天：{what}。先替你填上了。',
} as const;
