/** The fields of the income. */
export const incomesFormWords = {
  row: '第 {n} 份收入',
  amount: '到手多少',
  every: '多久一次',
  frequencies: { month: '每月', week: '每周', day: '每天', quarter: '每季', year: '每年' },
  factors: { month: '', week: '× 52 ÷ 12', day: '× 365 ÷ 12', quarter: '÷ 3', year: '÷ 12' },
  converted: '折合每月 {amount}（{factor}）',
  payday: '几号到',
  add: '再加一份',
  remove: '删去第 {n} 份',
  sum: '折合每月',
} as const;
