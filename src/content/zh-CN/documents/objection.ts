/** A draft objection to a payment order. Only what is really disputed goes in. */
export const objectionWords = {
  name: '支付令异议书',
  use: '只写真有不同意见的地方。期限内交到法院，留好回执。',
  title: '支付令异议书',
  court: '致：＿＿＿＿人民法院',
  number: '案号：{number}',
  numberOpen: '【照支付令抄】',
  role: '异议人',
  against: '申请人：【照支付令抄】',
  served: '我于 {date}收到支付令，现提出异议。',
  servedOpen: '我于＿＿＿＿年＿＿月＿＿日收到支付令，现提出异议。',
  points: '一、我有不同意见的地方',
  /** What each is called in a sentence. */
  pointNames: {
    amount: '金额',
    rate: '利息或费用',
    paidPart: '还过的没算进去',
    notMine: '不是我借的',
    agreed: '双方另有约定',
  },
  disputes: {
    amount: '金额不对：支付令写的是＿＿＿＿元，我核对是＿＿＿＿元，差在：＿＿＿＿。',
    rate: '利息或费用不对：支付令按＿＿＿＿计算，合同约定是＿＿＿＿，多算了＿＿＿＿元。',
    paidPart: '已经还过的没有算进去：＿＿＿＿年＿＿月＿＿日还了＿＿＿＿元，有凭证。',
    notMine: '这笔不是我借的：＿＿＿＿【写清哪一笔、哪一天，报警回执或工单号】。',
    agreed: '双方另有约定：＿＿＿＿年＿＿月＿＿日约好＿＿＿＿，有短信、聊天或协议。',
  },
  /** Each payment that was noted, and that they are missing. */
  paid: '{date}还了 {amount}',
  paidNoted: '已经还过的没有算进去：{payments}，有凭证。【只留支付令这一笔的、没算进去的。】',
  /** Of an agreement in force that nobody ticked: what is left out of an objection holds. */
  mayBeAgreed:
    '【这份记录里有一份约定，没有勾“双方另有约定”。支付令要的是同一笔，就留下面一句；不是，就删去。】{agreed}',
  none: '【只写真有不同意见的：哪一项、为什么不对、凭什么。都对、只是没钱，写异议没有用。】',
  request: '二、请求',
  requestText: '请求法院审查以上异议，依法处理。',
  proof: '三、附上的凭证',
  proofText: '1. 支付令复印件；2. {agreement}；3. ＿＿＿＿。',
  agreement: '约定的书面记录',
  proofOpen: '＿＿＿＿',
} as const;
