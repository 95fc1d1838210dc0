/**
 * The words of bills and of what people write about their debts, in the normal form of the text. They are read, never shown.
 * Where two meet at one place the first kind wins, then the longer one.
 */
export const billPatterns = {
  /** Figures that are no amount of a debt. */
  other: [
    /尾号\d{3,6}|(?:订单|合同|流水|工单|案|单)号?:?\d{4,32}/,
    /\(\d{4}\)/,
    /1[3-9]\d{9}(?!\d)|95\d{3}(?![\d,.]|元)|(?:96110|12378|12348|12368|12363)(?![\d,.]|元)/,
    /\d{1,3}(?:\.\d{1,4})?(?:%|‰|个点)/,
    /(?:\d{1,4}|[一二三四五六七八九十两]{1,3})(?:天|个月|期|笔|次|年(?!\d)|分钟|小时|岁|点|折)/,
    /第[\d一二三四五六七八九十]{1,3}(?:期|笔|次|个月)/,
    /(?:验证|动态|校验)码(?:是|为|:)?\d{4,8}/,
    /^\d{1,2}[.、)](?!\d)/,
    /20\d\d年(?:\d{1,2}月)?(?!\d)/,
    /\d{1,2}月(?:份)?(?:账单|的)/,
    /\d{1,2}:\d\d(?::\d\d)?/,
  ],
  /** Words after which a day is no due day. */
  otherDay: [/账单日|出账日|记账日|借款日(?:期)?|放款日|签约|申请日|截至|开户/],
  /** Every day after it is a due day. */
  plan: [/还款计划|分期计划|还款安排/],
  dueDay: [
    /最后还款日|到期还款日|还款日(?:期)?|到期日(?:期)?|应还日(?:期)?|扣款日(?:期)?|还款时间|还款截止(?:日|时间)?/,
  ],
  /** Behind a day, what makes it a due day. */
  dueBehind: /^(?:之?前)?(?:[要就会]|自动|必须|需)?(?:到期|还款?|扣款?|从|还)|^前(?:还|到)/,
  total: [
    /总欠款(?:金额|总额)?|欠款(?:总额|金额|余额)|应还总(?:金)?额|剩余(?:应还|待还|未还|欠款|还款|总额|金额)(?:总额|金额)?|全部(?:应还|待还|欠款)(?:总额|金额)?/,
    /待还(?:总额|总金额|金额)|未还(?:总额|金额)|(?:一共|总共|合计|共)(?:还)?欠|还剩(?:下)?|还欠|剩余(?!本金|利息|期)|(?:提前)?结清金额|贷款余额|借款余额/,
    /欠(?:款|了|着)?(?!息)/,
  ],
  /** What makes an amount that stands before it one that was paid, or is going to be. */
  paidBehind: /^(?:都|已经?|先|也)?(?:还|付|交)(?:了|掉|清了|上了)/,
  /** What makes an amount that stands before it what is still owed. */
  totalBehind: /^(?:没还|没有还|未还(?!金)|没还清|没还上)/,
  overdue: [/已?逾期(?:未还)?(?:金额|部分|欠款|总额|款)|逾期未还(?:金额)?/],
  /** Says of the whole debt that it is overdue, which makes the amount that is due the overdue part. */
  isOverdue: [/已经?逾期|逾期了|逾期(?=:?[¥ ]?\d)/],
  overdueBehind: /^(?:逾期|已经?逾期)/,
  instalment: [/(?:每期|每月|每个月)(?:应|要|需)?还(?:款)?(?:金额)?|每期|月供/],
  /** Of this period alone: whether it is the whole debt is not known. */
  due: [
    /(?:本期|本月|当期|当月|这个?月|下个?月|这期)(?:账单|应还|要还|需还|还款|还)?(?:金额|款)?|账单(?:金额)?|应还(?:金额|款额?|总额)?|(?:要|需|需要)还|金额/,
  ],
  /** A part of the debt, or what was borrowed once. */
  part: [/最低(?:应)?还?(?:款)?(?:额)?|(?:剩余|待还|未还)?本金|借款(?:金额|总额)|借了|贷款金额|合同金额/],
  /** Fees, limits, what was paid, and money of something else: never the debt. */
  never: [
    /(?:剩余|待还)?利息|含?逾期费|罚息|违约金|手续费|年费/,
    /(?:可用|总|授信|剩余)?额度/,
    /已还(?:款)?|还了|先还的?|实付|支付|支出|扣了|转账|余额|工资|收入|房租|消费|(?:水电?|电|燃气|物业|电话|话)费/,
  ],
  /** Before an amount, or behind it, what makes it a guess. */
  guessBefore: /[-~至到]$|(?:大概|大约|差不多|可能|好像|约|估计|应该)[^\d一二两三四五六七八九十]{0,4}$/,
  guessBehind: /^(?:多|左右|上下|来块|几|出头|吧|-|~|至|到\d|，\d{1,2}(?![\d日号期天月]))/,
  amount: [
    /(?:[¥￥]|rmb)? ?(?:\d{1,3}(?:，\d{3}){1,4}(?!\d)|\d[\d,]{0,15})(?:\.\d{1,4})?(?: ?(?:亿|万|千|百|w|k)(?:\d千?)?)?(?: ?(?:元|块\d?钱?|圆))?/,
    /[一二两三四五六七八九十][一二两三四五六七八九十百千万零点]{0,12}(?:元|块钱?)?/,
  ],
  /** A wide comma between digits, which may also separate two amounts, unless decimals follow. */
  wideComma: /，(?!.*\.\d)/,
  /** A numeral alone is an amount only with a power of ten in it. */
  numeralAmount: /[百千万]|十.*[元块]/,
  day: [
    /20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?/,
    /\d{1,2}月\d{1,2}[日号]/,
    /(?:每月|每个月|本月|当月|下月|这个?月|下个月)(?:的)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]?(?![\d.,元块万千百])/,
    /\d{1,2}[日号](?!\d)/,
    /\d{1,2}\/\d{1,2}(?!\d|\/)/,
    /今天|明天|后天/,
  ],
  monthlyDay: /^(?:每月|每个月)/,
  relativeDays: { 今天: 0, 明天: 1, 后天: 2 } as Readonly<Record<string, number>>,
  endsDay: /[日号]$/,
  inMonth: /^(?:每月|每个月|本月|当月|下月|这个?月|下个月)(?:的)?/,
  dayMark: /[年月日号/.-]/g,
  /** Whom a debt is owed to. */
  product: {
    huabei: /花呗/,
    jiebei: /借呗/,
    xinyonggou: /信用购/,
    xinyongdai: /信用贷/,
  },
  lender: [
    /(?:中国)?(?:工商|农业|建设|交通|招商|邮政储蓄|浦发|浦东发展|中信|光大|民生|平安|兴业|广发|华夏|宁波|北京|上海|江苏|南京|杭州|浙江网商|网商|微众|新网|苏宁|百信|亿联|渤海|浙商|恒丰|众邦|富民|中关村)银行|中国银行/,
    /(?:招|工|建|农|中|交)行/,
    /京东(?:白条|金条)|美团(?:月付|借钱|生活费)|抖音(?:月付|放心借)|微粒贷|网商贷|度小满|有钱花|360借条|分期乐|拍拍贷|招联(?:金融|消费金融)?|马上(?:消费|金融)|中银消费|兴业消费|平安普惠|陆金所|唯品花|携程(?:拿去花|借钱)|苏宁任性|滴水贷|羊小咩|安逸花|你我贷|宜享花/,
  ],
  /** A card, of the bank that is named or of none. */
  card: /信用卡/,
  /** Behind the name of a bank: it only carries the payment. */
  carriesPayment: /^(?:的?(?:储蓄卡|借记卡|卡内|账户|卡扣)|\(?\d{4}\)?(?:储蓄卡|扣款))/,
  sentenceEnd: /[。;!?]|\n\n/,
} as const;
