/** What was proposed before, and what is different now. */
export const proposals = {
  title: '提过的方案',
  sent: '第 {n} 次，{date}提出',
  sinceLast: '和第 {n} 次比，这次改了',
  same: '和上一次一样，没有改动。同样的话再提一次，多半还是同样的答复。',
  plan: '每月 {monthly}，{months} 期',
  once: '一次还 {monthly}',
  trial: '先试行 {months} 个月，每月 {monthly}',
  noPlan: '不写金额，只提请求',
  changes: {
    monthly: '每月：{from} → {to}',
    months: '期数：{from} → {to}',
    first: '第一次还款：{from} → {to}',
    planAdded: '这次写了金额',
    planDropped: '这次不写金额',
    becameTrial: '改成先试行几个月',
    noLongerTrial: '不再是试行，改成分期还清',
    asked: '多请求一条：{ask}',
    notAsked: '不再请求：{ask}',
  },
} as const;
