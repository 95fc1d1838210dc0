/** An agreement that has ended, while nothing newer is agreed. */
export const endedNoteWords = {
  ended: '约定 {date}结束了：{why}。',
  why: {
    lenderWrote: '对方书面通知作废',
    lenderSaid: '对方口头说作废',
    cannot: '我没法再按约还',
    willNot: '我不想再按约还',
  },
  paid: '结束以前还了 {n} 期，一共 {sum}，都算数，记录留着。',
  paidPart: '结束以前一共还了 {sum}，都算数，记录留着。',
  undo: '没有结束，撤回',
  change: '记错了，去改',
} as const;
