/** Where and when a returning person stopped. */
export const lastTimeWords = {
  resumeAt: '上次停在：{title}',
  lastOn: '最近一次：{date}',
  longAgo: '这份记录很久没动过了。还要用就接着用；不用了，可以在“数据在哪里”删掉。',
} as const;
