import type { ProductId } from '#model/values.ts';

/** A debt as a reader of the text would fill it in: amounts in yuan, days of the month; what is not sure is missing. */
export interface ExpectedDebt {
  readonly product?: ProductId;
  readonly lender?: string;
  readonly total?: number;
  readonly overdue?: number;
  readonly dueDay?: number;
  readonly instalment?: number;
}

/** What people copy from apps, bills, messages and chats, with made-up figures; read on 2026-11-29. */
export const bills: readonly (readonly [text: string, debts: readonly ExpectedDebt[]])[] = [
  // Pages of the app, copied line by line.
  ['花呗\n剩余应还(元)\n5,678.90\n还款日\n每月10日', [{ product: 'huabei', total: 5678.9, dueDay: 10 }]],
  ['花呗账单\n11月账单\n本月应还\n1,234.56\n最后还款日12月10日', [{ product: 'huabei', dueDay: 10 }]],
  ['借呗\n全部待还（元）\n8,400.00\n逾期金额\n1,050.00\n逾期12天', [{ product: 'jiebei', total: 8400, overdue: 1050 }]],
  [
    '借呗 还款计划\n第1期 2026-12-15 550.00\n第2期 2027-01-15 550.00\n第3期 2027-02-15 550.00',
    [{ product: 'jiebei', dueDay: 15 }],
  ],
  [
    '我的借呗\n待还总额 12,000.00元\n每期应还 1,100.00元\n还款日 每月8日',
    [{ product: 'jiebei', total: 12000, instalment: 1100, dueDay: 8 }],
  ],
  [
    '信用购\n由宁波银行提供服务\n剩余待还 3,210.55\n还款日 12月20日',
    [{ product: 'xinyonggou', lender: '宁波银行', total: 3210.55, dueDay: 20 }],
  ],
  [
    '信用贷（网商银行）\n总欠款：20,000.00\n已逾期：2,000.00\n到期日：2026-11-05',
    [{ product: 'xinyongdai', lender: '网商银行', total: 20000, overdue: 2000, dueDay: 5 }],
  ],
  ['花呗额度 15,000.00\n可用额度 0.00\n总欠款 14,999.99', [{ product: 'huabei', total: 14999.99 }]],
  ['花呗 最低还款额 320.00 元\n全部应还 3,200.00 元', [{ product: 'huabei', total: 3200 }]],
  ['花呗\n已逾期 35 天\n应还金额 2,345.67 元\n含逾期费 12.30 元', [{ product: 'huabei', overdue: 2345.67 }]],
  ['借呗\n剩余本金 6,000.00\n剩余利息 120.00', [{ product: 'jiebei' }]],
  [
    '借呗借款详情\n借款金额 10,000.00\n已还 4,000.00\n剩余未还 6,300.00\n每月18日还款',
    [{ product: 'jiebei', total: 6300, dueDay: 18 }],
  ],
  ['花呗分期\n共12期 每期 456.78元\n还款日 每月10日', [{ product: 'huabei', instalment: 456.78, dueDay: 10 }]],
  ['花呗\n１，２３４．５０\n本月应还', [{ product: 'huabei' }]],
  ['花呗　总欠款：￥５，０００．００　还款日：每月１５日', [{ product: 'huabei', total: 5000, dueDay: 15 }]],
  ['花唄\n剩餘應還 4,321.00\n還款日 每月9號', [{ product: 'huabei', total: 4321, dueDay: 9 }]],
  // Messages of lenders.
  ['【支付宝】您的花呗11月账单860.00元，最后还款日12月10日，请按时还款。', [{ product: 'huabei', dueDay: 10 }]],
  ['【支付宝】您的借呗已逾期，逾期金额1,280.50元，请尽快还款。', [{ product: 'jiebei', overdue: 1280.5 }]],
  ['【蚂蚁消金】您的花呗已逾期12天，应还金额980.00元，请登录支付宝App还款。', [{ product: 'huabei', overdue: 980 }]],
  [
    '【招商银行】您尾号1234的信用卡本期账单5,432.10元，最低还款额543.21元，到期还款日12月08日。',
    [{ product: 'others', lender: '招商银行', dueDay: 8 }],
  ],
  [
    '【工商银行】您的信用卡已逾期，欠款总额12,345.67元，请尽快还款，详询95588。',
    [{ product: 'others', lender: '工商银行', total: 12345.67 }],
  ],
  ['【建设银行】您尾号0001的账户11月29日支出500.00元，余额123.45元。', []],
  [
    '【微众银行】您的微粒贷本月应还1,050.00元，12月5日自动扣款，请确保余额充足。',
    [{ product: 'others', lender: '微粒贷', dueDay: 5 }],
  ],
  ['【京东金融】您的京东白条逾期未还金额为666.66元。', [{ product: 'others', lender: '京东白条', overdue: 666.66 }]],
  ['【美团】您的美团月付账单已逾期3天，剩余应还233.00元。', [{ product: 'others', lender: '美团月付', total: 233 }]],
  ['【支付宝】花呗还款提醒：将于12月10日从招商银行储蓄卡(1234)扣款860.00元。', [{ product: 'huabei', dueDay: 10 }]],
  ['您的借呗于明天到期，本期应还550.00元。', [{ product: 'jiebei', dueDay: 30 }]],
  [
    '【平安银行】信用卡逾期90天，逾期金额3,000元，总欠款15,000元。',
    [{ product: 'others', lender: '平安银行', total: 15000, overdue: 3000 }],
  ],
  [
    '【度小满】您的借款本期1,200元，还款日每月20日，待还总额9,600元。',
    [{ product: 'others', lender: '度小满', total: 9600, dueDay: 20 }],
  ],
  ['【招联金融】验证码123456，5分钟内有效。', []],
  ['尊敬的客户，截至11月29日您的贷款全部待还金额8,888.88元，到期日为每月25日。', [{ total: 8888.88, dueDay: 25 }]],
  [
    '【中国银行】您的贷款（合同号20230001）剩余应还45,600.00元，月供2,280.00元，还款日每月21日。',
    [{ product: 'others', lender: '中国银行', total: 45600, instalment: 2280, dueDay: 21 }],
  ],
  // Chat and notes.
  [
    '花呗3000，借呗8000',
    [
      { product: 'huabei', total: 3000 },
      { product: 'jiebei', total: 8000 },
    ],
  ],
  [
    '我欠花呗5600元，借呗1.2万，每月10号还',
    [
      { product: 'huabei', total: 5600 },
      { product: 'jiebei', total: 12000, dueDay: 10 },
    ],
  ],
  [
    '花呗欠了三千块，借呗欠一万二',
    [
      { product: 'huabei', total: 3000 },
      { product: 'jiebei', total: 12000 },
    ],
  ],
  ['花呗大概欠3000左右', [{ product: 'huabei' }]],
  ['借呗还欠8千多', [{ product: 'jiebei' }]],
  ['花呗 3000-5000 吧，记不清', [{ product: 'huabei' }]],
  ['花呗逾期了，逾期金额850，总共欠4200', [{ product: 'huabei', total: 4200, overdue: 850 }]],
  ['借呗每月还550，10号到期，还剩6600没还', [{ product: 'jiebei', total: 6600, instalment: 550, dueDay: 10 }]],
  [
    '招行信用卡欠2w，建行信用卡欠8500',
    [
      { product: 'others', lender: '招行', total: 20000 },
      { product: 'others', lender: '建行', total: 8500 },
    ],
  ],
  [
    '花呗：2,300元\n借呗：6,500元\n京东白条：1,800元\n美团月付：700元',
    [
      { product: 'huabei', total: 2300 },
      { product: 'jiebei', total: 6500 },
      { product: 'others', lender: '京东白条', total: 1800 },
      { product: 'others', lender: '美团月付', total: 700 },
    ],
  ],
  [
    '1. 花呗 2000 每月10号\n2. 借呗 9000 每月15号\n3. 微粒贷 5000 每月20号',
    [
      { product: 'huabei', total: 2000, dueDay: 10 },
      { product: 'jiebei', total: 9000, dueDay: 15 },
      { product: 'others', lender: '微粒贷', total: 5000, dueDay: 20 },
    ],
  ],
  [
    '花呗、借呗都逾期了，花呗还欠3,456.78，借呗还欠10,000',
    [
      { product: 'huabei', total: 3456.78 },
      { product: 'jiebei', total: 10000 },
    ],
  ],
  ['先还的花呗500，还剩1500', [{ product: 'huabei', total: 1500 }]],
  ['借呗欠款0.8万元，逾期部分1100元', [{ product: 'jiebei', total: 8000, overdue: 1100 }]],
  ['花呗最低还200就行', [{ product: 'huabei' }]],
  ['这个月花呗要还1200，工资才3000', [{ product: 'huabei' }]],
  ['还款日是每月十号，花呗欠款五千六', [{ product: 'huabei', total: 5600, dueDay: 10 }]],
  ['借呗 12期 已还3期 每期800 剩余7200', [{ product: 'jiebei', total: 7200, instalment: 800 }]],
  // Tables.
  [
    '产品\t欠款\t还款日\n花呗\t3,000.00\t10日\n借呗\t8,000.00\t15日',
    [
      { product: 'huabei', total: 3000 },
      { product: 'jiebei', total: 8000 },
    ],
  ],
  [
    '花呗 总欠款 3000 逾期 500\n借呗 总欠款 8000 逾期 1000',
    [
      { product: 'huabei', total: 3000, overdue: 500 },
      { product: 'jiebei', total: 8000, overdue: 1000 },
    ],
  ],
  // What contradicts itself, or is of something else.
  ['花呗总欠款3000元，总欠款5000元', [{ product: 'huabei' }]],
  ['借呗第一笔欠3000，第二笔欠5000', [{ product: 'jiebei' }]],
  ['花呗还款日10日，还款日15日，欠款2000元', [{ product: 'huabei', total: 2000 }]],
  ['花呗总欠款1000元，逾期金额2000元', [{ product: 'huabei', total: 1000 }]],
  ['请在2026年12月31日前到期，联系13800000000，花呗欠款900元', [{ product: 'huabei', total: 900, dueDay: 31 }]],
  ['借呗 到期日 2月30日 总欠款 400', [{ product: 'jiebei', total: 400 }]],
  ['账单日每月1日，还款日每月10日，花呗总欠款2600', [{ product: 'huabei', total: 2600, dueDay: 10 }]],
  ['借呗还款计划 1月31日 550 2月28日 550 3月31日 550 到期', [{ product: 'jiebei', dueDay: 31 }]],
  ['今天天气不错，晚上吃什么', []],
  ['订单号20261129000012345，实付199.00元', []],
  ['花呗', []],
  ['工资8000元，房租2000元', []],
  ['总欠款 12345.67 元', [{ total: 12345.67 }]],
  ['借呗年利率14.6%，总欠款7,000元，已还5期', [{ product: 'jiebei', total: 7000 }]],
  [
    '花呗3000,借呗8000',
    [
      { product: 'huabei', total: 3000 },
      { product: 'jiebei', total: 8000 },
    ],
  ],
  ['花呗欠款5，300元', [{ product: 'huabei' }]],
  [
    '花呗欠5百，借呗欠300，每期还50',
    [
      { product: 'huabei', total: 500 },
      { product: 'jiebei', total: 300, instalment: 50 },
    ],
  ],
  ['花呗欠款1,23元', [{ product: 'huabei' }]],
  ['借呗欠款 99999999999 元', [{ product: 'jiebei' }]],
];
