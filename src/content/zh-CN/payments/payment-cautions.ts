/** What is no part of an instalment. */
const besides =
  '(?:违约|罚|滞纳|催收|复利|费用|逾期的?(?:费|利?息|金)|(?:手续|服务|管理|担保|律师|诉讼|公证|咨询|通知)费)';

/** What to ask about payments that the lender may count in another way than the agreement says. */
export const paymentCautionWords = {
  /**
   * Said of what a payment was booked as: it went beside the instalments, unless it was put right. `notBeside` is a fee that
   * the instalments contain, or what is said to be none of these; that it is no principal says nothing of the kind.
   */
  beside: new RegExp(besides),
  notBeside: new RegExp(
    `(?:分期|约定的?|每期的?)(?:手续|服务)费|(?:不是|不算|并非|(?:没有?|未|不再)(?:再)?(?:记|算|扣|收)?[成在作为进到]?|免了?|免除了?|减免)(?:任何|什么|逾期)?${besides}[金息费用]?|${besides}[金息费用]?(?:都|已经?|也)?(?:不收|没收|没扣|免|取消)`,
    'g',
  ),
  /** What a note may consist of that says without any doubt that a payment was booked as agreed. */
  plain:
    /逾期的?本金|不是(?:违约金|罚息|逾期费|滞纳金)|本金|本息|利息|月供|本期|当期|(?:分期|约定的?|每期的?)(?:手续|服务)费|分期|[这那]一?期|第?\s*(?:\d+|[一二三四五六七八九十]+)\s*[期月](?:那一?期)?|账单|约定的?|按约|正常|还款|入账|已|改?记(?:[在为作成到入])?|还的?|是|的|和|与|及|加|，|、|。|\s|\+|（|）/g,
  /** Moved to what it was for, or given back; not where that was refused, asked for or promised. */
  putRight:
    /(?:改|转|调整|更正|冲回|退)(?:记|回|还|款)?(?:在|成|为|到|给我)?(?:来|本金|约定|那一?期|这一?期|第?\d+期|分期|正|好|过来|完|了|$)/,
  notPutRight:
    /(?:不|没|未|拒绝?|要求|申请|等|会|将|要|说|答应|承诺|明天|后天|下[周月期]|以后|月底|年底)[^，,。；;（(]{0,5}(?:改|退|更正|转|调整|冲回)/,
  booked: '{date}还的 {amount}，对方记成了“{bookedAs}”',
  bookedBetween: '；',
  /** What a payment was booked as where the person noted nothing of their own. */
  bookedIn: { fees: '违约金、罚息或费用', other: '别的一笔' },
  ask: '{booked}。约定的那一期，对方可能还当没还清。今天就问：“这笔是按约定还的，请改记在约定的那一期。那一期还差多少？请书面答复。”改记好了，在还款记录里改这一笔，选“对方记在哪里”。',
  /** Of payments that were booked on another debt. */
  other:
    '{booked}。那一笔可能少欠了，约定的这一期对方可能还当没还。今天就问：“这笔是还约定的这一期的，请改记过来。这一期还差多少？请书面答复。”改记好了，在还款记录里改这一笔，选“对方记在哪里”。',
  /** Of a note from which nobody can tell. */
  unclear:
    '{booked}。看不出约定的那一期算不算还了。今天先看账单，再问对方，要书面的。看清了，在还款记录里改这一笔，选“对方记在哪里”。',
  /** What did not arrive or came back. */
  lost: '{paid}没到账，或者退回来了，那一期当没还。今天先查钱在哪里：没扣走的，从官方渠道再还一次；扣走了的，问银行和对方，回执截图存好。到账了，在还款记录里改这一笔，选“对方记在哪里”；退回来又还过了的，把这一笔删掉，再把后来还的记下来。',
  paidOne: '{date}的 {amount}',
  /** The same to the lender in writing. */
  letter: '其中{booked}。这是按约定还的，请改记在约定的那一期，并书面告知那一期还差多少。',
  /** Said of what a payment was booked as once the debt was sold: it went to the lender of before. */
  toSeller:
    /(?:原|老|之前|以前|转让前)[^，,。]{0,4}(?:出借方|那家|公司|平台|银行|机构|借款)|花呗|借呗|信用购|信用贷|蚂蚁|自动扣|代扣/,
  /** Where the buyer is named as well, nobody can tell by the note. */
  toBuyer: /新(?:的?一?家|公司|出借方|债权人|平台|机构)|买下|买方|受让/,
  /** What the names of many companies contain. */
  inManyNames: /有限|责任|股份|公司|集团|资产|管理|金融|科技|信息|咨询|投资|服务|消费|商业|[省市区]/g,
  sold: '{booked}。债转让的通知到了以后，还给原来那家不算。今天就书面请它退回，或者转给买下债的一方；也把凭证发给买下债的一方，请它书面答复这一期算不算还了。再关掉自动扣款。',
  /** Of payments since a sale of which nobody said who received them. */
  payeeUnknown:
    '{paid}，还给了谁？债转让的通知到了以后，还给原来那家不算。今天先看付款凭证上的收款方，再在还款记录里改这一笔，选“还给了谁”。',
  /** What is known to be with the lender of before. */
  astray: '{date}的 {amount}付给了原来那家',
  astrayAfter:
    '给它的信在材料里，“退回或转付请求”。这里先没把这笔算进去。转过去了，在还款记录里改那一笔的“还给了谁”；退回来了，就把那一笔删掉，再还给买下债的一方。',
  /** Of an instalment in the table. */
  mark: '对方可能没记在这一期，先问',
  /** Of an instalment in the table. */
  markAhead: '用多还的抵的，先问要不要照还',
  /** Money beyond what was due. */
  ahead:
    '{days}，这里用多还的 {ahead}抵了。对方不一定这样记：到日子要不要照还，先问清，要书面的。这样问：“我多还的 {ahead}，抵的是哪几期？下个月还要不要照还？”问到了，在还款记录里改那一笔，选“多还的，对方怎么算”。',
  /** Where their day has passed. */
  aheadPassed: '{days}已经过了，今天就问。',
  aheadDay: '{date}的 {amount}',
  aheadMore: '等',
} as const;
