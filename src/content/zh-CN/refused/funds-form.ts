/** Money that is not a new loan. */
export const funds = {
  row: '第 {n} 笔钱',
  source: '从哪里来',
  sources: {
    cut: '少花的',
    sell: '卖东西的',
    work: '多挣的',
    benefit: '补助、救助',
    family: '家人给的或借的',
  },
  amount: '多少',
  every: '一次还是每月',
  frequencies: { once: '只有一次', month: '每个月' },
  what: '用途和期限',
  whatHint: '比如：卖旧手机；姐姐借的，说好明年六月还。',
  add: '再加一笔',
  remove: '删去第 {n} 笔',
  monthly: '每月多出',
  once: '一次性的',
  counted: '每月的会加进“每月剩余”，一次性的会和大笔的钱放在一起。各算一次，后面不用再写。',
} as const;
