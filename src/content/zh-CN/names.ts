/** Names that several screens and documents share. */
export const names = {
  product: {
    huabei: '花呗',
    jiebei: '借呗',
    xinyonggou: '信用购',
    xinyongdai: '信用贷',
    others: '别家的欠款',
    unsure: '分不清的一笔',
  },
  counterparty: { platform: '花呗、借呗', bank: '银行出钱的产品', other: '别的平台或机构' },
  lender: '重庆蚂蚁消费金融有限公司',
  /** The form of a company at the end of its name, which people leave out. */
  companyForm: /(股份|责任)?有限(责任)?公司$/,
  /** What of an amount falls to one of several lenders. */
  shareOf: '{lender} {amount}',
  /** What is owed to other lenders, by their names. */
  owedTo: '{lenders}的欠款',
  /** What a bank lent under a product. */
  ofBank: '{bank}{product}',
  unnamedLender: '【写合同上出借方的全称】',
  /** Where the name of who bought the debt is not known. */
  buyer: '买下这笔债的新公司',
  unnamedBuyer: '【写核实过的新公司全称】',
  buyerOfOne: '【转让了的那一笔：写核实过的新公司全称】',
  unnamedBank: '【写{product}页面上那家银行的全称】',
  timing: {
    notDue: '还没到期',
    dueSoon: '这几天到期',
    late30: '逾期还不到一个月',
    late90: '逾期一到三个月',
    lateOver90: '逾期超过三个月',
    late3Years: '好几年了，可能过了时效',
    unsure: '有没有逾期，说不准',
  },
  channel: {
    phone: '官方电话',
    inApp: '支付宝里的官方客服',
    bank: '银行或机构的官方客服',
    buyer: '核实过的新公司',
  },
  complaintBody: { lender: '投诉出借方', platform: '投诉到监管平台', credit: '投诉征信', police: '报警' },
  asks: {
    instalments: '分期还',
    later: '延后开始还',
    waive: '减免逾期费用或部分利息',
    quiet: '协商期间别反复打电话、别联系家人和单位',
    papers: '提供合同和账单副本',
  },
  plan: {
    steady: '稳一点',
    faster: '快一点',
    fastest: '最快',
    own: '自己定的',
    trial: '先试行几个月',
  },
} as const;
