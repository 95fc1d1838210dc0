import type { ExpectedDebt } from './bills.ts';

/** Texts that were written without a look at the reader, with what a careful person would fill in; read on 2026-11-29. */
export const heldOutBills: readonly (readonly [text: string, debts: readonly ExpectedDebt[]])[] = [
  // Pages of apps.
  ['花呗\n待还总额\n¥4,812.30\n每月20日还款', [{ product: 'huabei', total: 4812.3, dueDay: 20 }]],
  ['我的花呗\n12月应还（元）\n632.18\n12月10日前还清', [{ product: 'huabei', dueDay: 10 }]],
  ['借呗\n剩余待还 15,200.00 元\n下一期 12月18日 应还 1,412.50 元', [{ product: 'jiebei', total: 15200, dueDay: 18 }]],
  [
    '借呗\n已逾期 46 天\n逾期总额：3,018.22 元\n剩余未还：9,640.00 元',
    [{ product: 'jiebei', total: 9640, overdue: 3018.22 }],
  ],
  [
    '信用贷\n资金方：南京银行\n待还总额 18,000.00 元\n每月5日还款',
    [{ product: 'xinyongdai', lender: '南京银行', total: 18000, dueDay: 5 }],
  ],
  ['信用购 本月账单 410.00 元 还款日12月15日', [{ product: 'xinyonggou', dueDay: 15 }]],
  ['网商贷\n待还本金 30,000.00\n还款日 每月28日', [{ product: 'others', lender: '网商贷', dueDay: 28 }]],
  [
    '微粒贷\n剩余应还总额：6,666.00元\n每期还款：1,111.00元\n还款日：每月12日',
    [{ product: 'others', lender: '微粒贷', total: 6666, instalment: 1111, dueDay: 12 }],
  ],
  ['花呗 可用额度 ￥0.00 总额度 ￥8,000.00 应还总额 ￥8,020.55', [{ product: 'huabei', total: 8020.55 }]],
  ['花呗账单分期\n剩余9期\n每期 312.50元', [{ product: 'huabei', instalment: 312.5 }]],
  // Messages of lenders.
  [
    '【蚂蚁消金】您的借呗借款已逾期7天，逾期应还1,066.00元，请尽快登录支付宝处理。',
    [{ product: 'jiebei', overdue: 1066 }],
  ],
  ['【支付宝】您本月花呗应还款520.13元，将于12月10日自动还款，请确保余额充足。', [{ product: 'huabei', dueDay: 10 }]],
  [
    '【农业银行】您尾号6688信用卡本期应还7,200.00元，最低还款720.00元，到期还款日12月22日。',
    [{ product: 'others', lender: '农业银行', dueDay: 22 }],
  ],
  [
    '【中信银行】尊敬的客户，您的信用卡欠款已逾期，总欠款金额23,450.60元，逾期金额4,100.00元。',
    [{ product: 'others', lender: '中信银行', total: 23450.6, overdue: 4100 }],
  ],
  ['【平安银行】您的验证码为882211，请勿泄露。', []],
  [
    '【美团】您的美团月付已逾期15天，逾期金额412.00元，请及时还款。',
    [{ product: 'others', lender: '美团月付', overdue: 412 }],
  ],
  ['【京东金融】您的白条12月账单1,299.00元，还款日12月16日。', [{ product: 'others', lender: '京东白条', dueDay: 16 }]],
  ['【邮储银行】您尾号3321的账户入账工资5,600.00元，余额5,812.40元。', []],
  // Chats and notes.
  [
    '欠花呗四千二，借呗一万五',
    [
      { product: 'huabei', total: 4200 },
      { product: 'jiebei', total: 15000 },
    ],
  ],
  ['花呗差不多还有6000', [{ product: 'huabei' }]],
  ['借呗总共欠1.5w 每个月18号扣1380', [{ product: 'jiebei', total: 15000, dueDay: 18, instalment: 1380 }]],
  [
    '花呗2800，每月9号；信用贷1万，每月21号',
    [
      { product: 'huabei', total: 2800, dueDay: 9 },
      { product: 'xinyongdai', total: 10000, dueDay: 21 },
    ],
  ],
  ['我借呗逾期三个月了，催我还2600', [{ product: 'jiebei' }]],
  [
    '浦发信用卡欠9800，花呗欠3100',
    [
      { product: 'others', lender: '浦发', total: 9800 },
      { product: 'huabei', total: 3100 },
    ],
  ],
  ['妈妈说先把花呗的1200还了', [{ product: 'huabei' }]],
  ['借呗借了2万，已经还了8000', [{ product: 'jiebei' }]],
  ['花唄總欠款 3,300 元，還款日每月 10 號', [{ product: 'huabei', total: 3300, dueDay: 10 }]],
  ['花呗总欠款五千零八十元', [{ product: 'huabei', total: 5080 }]],
  ['借呗 总欠款：６，８００．００元　逾期金额：９００元', [{ product: 'jiebei', total: 6800, overdue: 900 }]],
  // Something else, or what contradicts itself.
  ['借呗总欠款9,000元，剩余应还8,000元', [{ product: 'jiebei' }]],
  ['花呗逾期金额3,000元，总欠款2,000元', [{ product: 'huabei', total: 2000 }]],
  ['快递取件码 5-2-3301，请于12月3日前取走', []],
  ['水电费本月 231.50 元，还款日 10 日', []],
  [
    '12月10日还花呗，12月15日还借呗',
    [
      { product: 'huabei', dueDay: 10 },
      { product: 'jiebei', dueDay: 15 },
    ],
  ],
  ['借呗月供1,050元，共12期，已还4期，10号还', [{ product: 'jiebei', instalment: 1050, dueDay: 10 }]],
];
