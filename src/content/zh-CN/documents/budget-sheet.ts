/** The monthly budget, as the person filled it in. */
export const budgetSheetWords = {
  role: '填表人',
  name: '每月收支表',
  use: '照你填的收支列的。对方要，就和材料一起交。',
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
} as const;
