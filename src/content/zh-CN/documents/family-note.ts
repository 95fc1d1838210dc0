/** A short written note on money from family, given or lent, so that both sides remember the same. */
export const familyWords = {
  name: '家人出钱约定',
  use: '话写清楚，免得以后为钱伤感情。',
  title: '家人出钱约定',
  nth: '第 {n} 份',
  giver: '出钱的家人：＿＿＿＿',
  receiver: '收钱的人：{name}',
  amountOnce: '金额：{amount}，一次给。',
  amountMonthly: '金额：每月 {amount}，给＿＿个月。',
  purpose: '用途：只用来还约好的欠款，不作别的用。',
  noted: '说好的：{what}。',
  /** What was typed of the sum that says it is given. */
  saysGiven: /(?:不用|不要|不必|无需)我?[^，。]{0,2}还|(?:白|赠)(?:给|送)|赠与|送(?:给)?我/,
  given: '这笔钱是送的，不用还。',
  givenOrLent: '这笔钱是：【送的，不用还；或借的。送的，删去下面三行】',
  back: '怎么还：从＿＿＿＿年＿＿月起，每月＿＿日还＿＿＿＿元，到＿＿＿＿年＿＿月还清。',
  interest: '利息：不要利息。',
  late: '哪个月手头紧：提前说，往后顺延，不互相埋怨。',
  notGuarantor: '家人只出这笔钱，不替我担保，不替我签别的字。',
  sign: '双方签名：＿＿＿＿　＿＿＿＿',
} as const;
