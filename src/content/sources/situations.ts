import type { Source } from '../sources.ts';

/** The articles read in a copy of 国家法律法规数据库 of 2026-05-16, and the reports looked up, on one day. */
const checkedOn = '2026-11-28';

const civilCode = { publisher: '全国人民代表大会', confidence: 'law', dated: '2020', checkedOn } as const;

/** What the special situations rest on: a child's spending, agents, students, debits, helpers, money to live on. */
export const situationSources = {
  'civil-code-19': {
    title:
      '《民法典》第 19、20、145 条：不满 8 岁由父母代理；8 岁以上未成年，与年龄、智力相适应或父母同意、追认的才有效',
    ...civilCode,
  },
  'civil-code-148': {
    title: '《民法典》第 148、152 条：受欺诈的可以请求撤销，从知道之日起 1 年内',
    ...civilCode,
  },
  'civil-code-157': {
    title: '《民法典》第 157 条：行为无效或被撤销后，财产应当返还，有过错的各担责任',
    ...civilCode,
  },
  'civil-code-171': {
    title: '《民法典》第 171、172 条：代理权终止后，没有追认的对本人没有效力，对方有理由相信的除外',
    ...civilCode,
  },
  'civil-code-933': {
    title: '《民法典》第 173、933 条：委托可以随时解除，解除后代理终止',
    ...civilCode,
  },
  'card-appeal': {
    title: '《反电信网络诈骗法》第 31、32 条：被限制的可以申诉，限制的一方应当告知理由、材料和申诉渠道',
    publisher: '全国人民代表大会常务委员会',
    confidence: 'law',
    checkedOn,
  },
  'minors-refund': {
    title: '未成年人的充值、打赏和年龄、智力不相适应的，提供服务的一方应当返还（最高人民法院 2020-05-19 意见的报道）',
    publisher: '最高人民法院（南方都市报报道）',
    confidence: 'official',
    dated: '2020-05-21',
    checkedOn,
  },
  'minors-refund-cases': {
    title: '孩子充值、打赏的两件判决：有的退 30%，有的 140,000 元退 20,000 元；谁要求退，谁证明是孩子付的',
    publisher: '工人日报（2024-08-08，横琴法院）、法治日报（2024-10-23，北京四中院）报道',
    confidence: 'official',
    dated: '2024-10-23',
    checkedOn,
  },
  'agent-refund': {
    title: '付给代办 9,000 元，向 12345 投诉后退回 2,000 元多；监管部门提醒留证据、报警',
    publisher: '闽北日报（2025-05-23）、广州日报（2024-05-13）报道',
    confidence: 'official',
    dated: '2025-05-23',
    checkedOn,
  },
  'student-loans': {
    title: '小额贷款公司不得向大学生放贷；银行要确认父母同意作为第二还款来源（2021 年的规定）',
    publisher: '深圳市地方金融监管局网站',
    confidence: 'official',
    dated: '2021-03-19',
    checkedOn,
  },
  'student-contract': {
    title: '没有查到“违规借给大学生的合同就不用还”的规定',
    publisher: '有商量',
    confidence: 'searched',
    checkedOn,
  },
  'civil-code-165': {
    title: '《民法典》第 165 条：授权委托书写明代理人的姓名、代理事项、权限和期限，由委托人签名',
    ...civilCode,
  },
  'civil-code-524': {
    title: '《民法典》第 524 条，《合同编通则解释》第 30 条：近亲属可以代为还款，还后债权转给付款的人，另有约定的除外',
    ...civilCode,
  },
  'civil-code-552': {
    title: '《民法典》第 552 条：加入债务的，在愿意承担的范围内和债务人一起还',
    ...civilCode,
  },
  'civil-code-568': {
    title: '《民法典》第 568 条：互负债务的，可以通知对方抵销',
    ...civilCode,
  },
  'auto-debit-rules': {
    title: '代收：付款人事先同意、不再逐笔确认的扣款（银发〔2020〕248号，2020-10-26）',
    publisher: '中国人民银行（农村金融时报报道）',
    confidence: 'official',
    dated: '2020-11-09',
    checkedOn,
    url: 'http://epaper.zhgnj.com/Html/2020-11-09/37812.html',
  },
  'auto-debit-end': {
    title: '付款人的银行保存授权，提供变更和终止（2019-12-02 的征求意见稿，没有读到正式文本）',
    publisher: '中国网',
    confidence: 'common',
    dated: '2019-12-02',
    checkedOn,
    url: 'http://business.china.com.cn/2019-12/02/content_40981617.html',
  },
  'auto-debit-alipay': {
    title: '在支付宝里停自动扣款的步骤：查到的网页互相矛盾',
    publisher: '多个非官方网页',
    confidence: 'common',
    checkedOn,
  },
  'auto-debit-cases': {
    title: '没有授权的扣款、超过欠款的扣款，法院判决返还的两件案例',
    publisher: '移动支付网（2023-06-05）；上海市第一中级人民法院（2015-09-29）',
    confidence: 'official',
    dated: '2023-06-05',
    checkedOn,
  },
  'mandate-by-phone': {
    title: '没有查到“打电话协商时必须认授权委托书”的规定',
    publisher: '有商量',
    confidence: 'searched',
    checkedOn,
  },
  'court-agents': {
    title: '《民事诉讼法》第 61、62 条，《民诉法解释》第 88、89 条：谁可以代理；只写“全权代理”的，无权代为和解',
    publisher: '全国人民代表大会常务委员会；最高人民法院',
    confidence: 'law',
    checkedOn,
  },
  'social-insurance-46': {
    title:
      '《社会保险法》第 46、48 条：缴费 1～5 年最长 12 个月，5～10 年最长 18 个月，10 年以上最长 24 个月；医保由基金缴',
    publisher: '全国人民代表大会常务委员会',
    confidence: 'law',
    checkedOn,
  },
  'social-relief-21': {
    title:
      '《社会救助法》第 21～24、37、45 条（2026-07-01 起施行）：低保、低保边缘、刚性支出困难、医疗救助；可以代为申请；不同意的书面说明理由',
    publisher: '全国人民代表大会常务委员会',
    confidence: 'law',
    checkedOn,
  },
  'unemployment-apply': {
    title: '失业保险金网上申领：si.12333.gov.cn、电子社保卡',
    publisher: '河曲县人民政府',
    confidence: 'official',
    dated: '2023-01-18',
    checkedOn,
  },
  'labour-arbitration': {
    title: '《劳动争议调解仲裁法》第 27、53 条：欠薪的从离开单位起 1 年内申请仲裁，仲裁不收费',
    publisher: '全国人民代表大会常务委员会',
    confidence: 'law',
    checkedOn,
  },
  'union-help': {
    title: '工会对困难职工的帮扶：各地条件不同',
    publisher: '青岛市总工会（页面转载）',
    confidence: 'common',
    checkedOn,
  },
  'cost-statement': {
    title:
      '综合融资成本明示表的内容：本金、每一项的收取方式、标准和收取的一方、按时还的年化成本、违约成本、不收其他费用',
    publisher: '金融监管总局、中国人民银行（央视报道）',
    confidence: 'official',
    dated: '2026-03-15',
    checkedOn,
    url: 'https://readhub.cn/topic/8rWSOn4A2mD',
  },
  'yearly-on-remaining': {
    title:
      '年化利率按剩余本金计算；3、6、9、12 期收 2.5%、4.5%、6.5%、8.8% 约合 14.9%、15.3%、15.3%、15.9%（算出来的举例）',
    publisher: '人民日报（2021-04-01）；换算由有商量计算',
    confidence: 'official',
    dated: '2021-04-01',
    checkedOn,
  },
} as const satisfies Record<string, Source>;
