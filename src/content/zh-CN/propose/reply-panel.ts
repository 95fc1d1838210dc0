/** What was proposed last, and the day of its answer. */
export const replyPanelWords = {
  sent: '{date}你提的：',
  promised: '对方说好 {date}前答复。',
  askOn: '没说哪天答复的，{date}就主动问一次。',
  over: '{date}已经过了，今天就去问一次，报上工单号。',
} as const;
