/** Lists made from what the person filled in: the monthly budget, and everything that is owed. */
export const ownSheetWords = {
  role: '填表人',
  budget: {
    title: '每月收支表',
    columns: ['项目', '每月'],
    income: '到手收入',
    incomeNth: '到手收入 {n}',
    noIncome: '没有稳定收入',
    found: '另外凑到',
    groups: { home: '住', living: '吃用和看病', others: '家人和别家欠款' },
    setAside: '三个月内必要支出，每月预留',
    left: '剩余',
    short: '还差',
    oneOffs: '三个月内另有必要支出',
    oneOff: '{what}：{amount}',
    unnamed: '一笔支出',
  },
  debts: {
    title: '所有欠款的清单',
    columns: ['欠谁', '一共', '已逾期', '每月哪天还'],
    lender: '{product}（{lender}）',
    unknown: '待核对',
    day: '{day} 日',
    sum: '合计',
    approved: '金额以各家账单为准。',
  },
} as const;
