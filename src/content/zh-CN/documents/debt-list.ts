/** Everything that is owed, as the person filled it in. */
export const debtListWords = {
  role: '填表人',
  name: '所有欠款的清单',
  use: '照你填的欠款列的，别家的也在里面。对方要，才交。',
  title: '所有欠款的清单',
  columns: ['欠谁', '一共', '已逾期', '每月哪天还', '现在怎样'],
  lender: '{product}（{lender}）',
  unknown: '待核对',
  disputed: '有一笔不是本人借的：{total}（有异议，不算进合计）',
  day: '每月 {day} 日',
  /** Not told: an empty cell would read as nothing overdue, or no day. */
  asBilled: '以账单为准',
  standing: {
    notDue: '还没到期',
    overdue: '逾期',
    overdueSince: '{date}到期的没还上',
    sold: '转给别家了',
    soldTo: '转给了{buyer}',
    paidOff: '已还清',
    agreed: '正在按约定还',
    agreedDue: '已约定，有到期的没还',
    agreedPaid: '约定的都还了',
    /** Of several lenders, where it is not known which the agreement is with. */
    agreedUnsaid: '有约定，包不包括这一笔待核对',
  },
  sum: '合计',
  approved: '金额以各家账单为准。',
} as const;
