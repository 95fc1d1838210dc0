/** A draft answer to a lawsuit. */
export const courtAnswerWords = {
  name: '民事答辩状',
  use: '认的写认，不认的写清为什么。期限内交。',
  title: '民事答辩状',
  court: '致：＿＿＿＿人民法院',
  number: '案号：{number}',
  numberOpen: '【照传票抄】',
  role: '答辩人',
  against: '原告：【照起诉状抄】',
  served: '我于 {date}收到起诉状副本，现答辩如下。',
  servedOpen: '我于＿＿＿＿年＿＿月＿＿日收到起诉状副本，现答辩如下。',
  admitted: '一、我认可的',
  admittedText: '【借款的事实、收到的本金、还过多少：属实的就写认可。例如：借款＿＿＿＿元属实，已还＿＿＿＿元。】',
  denied: '二、我不认可的，和理由',
  deniedText: '【一项一项写：哪个金额不对、该是多少、凭证是哪一份。没有就写“无”。】',
  /** Under an agreement in force; whether it is a defence is for a lawyer to say. */
  notDueYet: '【约定里还没到期的几期，能不能不一次付：先问 12348，能写就写在这里。】',
  /** Of the same debt, what was ticked as wrong with a payment order before. */
  disputedBefore: '【收到支付令时你勾了：{points}。现在还不对的，在这里一项一项写清，附上凭证。】',
  able: '三、我打算怎么还',
  /** Behind an agreement in force. */
  perform: '请法院主持，按约定履行。',
  plan: '按我现在的收支，能做到：自 {first}起，每月 {monthly}，共 {months} 期。请法院主持调解。',
  once: '按我现在的收支，能做到：{first}一次还清，共 {sum}。请法院主持调解。',
  open: '按我现在的收支，能做到：自 {first}起，每月 {monthly}，先还 {months} 期，总额核对清楚后再定以后。请法院主持调解。',
  trial: '按我现在的收支，能先试行 {months} 个月，每月 {monthly}，到期再定。请法院主持调解。',
  /** Of several debts, where it is not known which the claim is about, or what is owed of each. */
  shareOpen: '【只写这一笔的金额】',
  unknown:
    '【写你还得起的：从哪天起，每月多少。还没算清，就先听免费法律咨询的意见再写。欠不欠、欠多少有不同意见的，先写清上面第二条。】',
  nothing: '扣除必须的开支后，我目前没有钱可以用来还款，愿意如实说明收支，请法院主持调解。',
  mayBeNotMine: '【告的是不是你借的那一笔：这里写“无”，第三条写“不是我借的，不同意偿还”。】',
  /** Of a claim that is not owed, by why: nothing is promised. */
  denial: {
    notMine: {
      admitted: '无。【告的要是你自己借的那一笔，照实改。】',
      denied: '这笔不是我借的：【写清哪一笔，报警回执或工单号】。请原告交借款合同和放款账户。',
      able: '这笔不是我借的，不同意偿还。',
    },
    settled: {
      admitted: null,
      denied: '这笔已经还清：【写清哪天还的、凭证是哪一份】。',
      able: '这笔已经还清，不同意再还。',
    },
  },
  /** In place of how to pay, while the claim may have expired: a promise would revive it. */
  mayBeTimeBarred: '【可能已过时效：这一条先空着，问过 12348 再写。写了打算还，时效的抗辩就说不成了。】',
  proof: '四、证据',
  annexes: '附：{annexes}。',
  evidence: '材料目录和材料',
  timeline: '经过时间线',
  agreement: '约定的书面记录',
  noAnnex: '【写明附了哪些凭证。没有就写“无”。】',
} as const;
