import type { Source } from '../sources.ts';

const checkedOn = '2026-11-22';
/** The articles read again, in a copy of 国家法律法规数据库 of 2026-05-16. */
const checkedAgainOn = '2026-11-28';

const civilCode = { publisher: '全国人民代表大会', confidence: 'law', dated: '2020', checkedOn } as const;
const civilProcedure = {
  publisher: '全国人民代表大会常务委员会',
  confidence: 'law',
  dated: '2023-09-01',
  checkedOn,
} as const;
const creditRegulation = { publisher: '国务院', confidence: 'law', checkedOn } as const;
const statute = { publisher: '全国人民代表大会常务委员会', confidence: 'law', checkedOn } as const;

/** Statutes and regulations, read in full. What the Supreme Court ruled on them is in `court-rules.ts`, reports and practice in `reports.ts`. */
export const laws = {
  'civil-code-188': { title: '《民法典》第 188 条：诉讼时效一般为 3 年', ...civilCode },
  'civil-code-189': { title: '《民法典》第 189 条：分期债务从最后一期到期日起算时效', ...civilCode },
  'civil-code-192': {
    title: '《民法典》第 192 条：时效期间届满后，同意履行的不能再用时效抗辩，已经履行的不能要回',
    ...civilCode,
    checkedOn: checkedAgainOn,
  },
  'civil-code-193': {
    title: '《民法典》第 193 条：法院不主动适用诉讼时效的规定',
    ...civilCode,
    checkedOn: checkedAgainOn,
  },
  'civil-code-195': {
    title: '《民法典》第 195 条：对方要求还款、欠款人同意履行、起诉，时效中断后重新算',
    ...civilCode,
    checkedOn: checkedAgainOn,
  },
  'civil-code-203': {
    title: '《民法典》第 203 条：期间的最后一日是法定休假日的，以休假日结束的次日为最后一日',
    ...civilCode,
    checkedOn: checkedAgainOn,
  },
  'civil-code-543': { title: '《民法典》第 543 条：变更合同要双方协商一致', ...civilCode },
  'civil-code-544': {
    title: '《民法典》第 544 条：变更的内容约定不明确，推定为没有变更（不是对书面形式的要求）',
    ...civilCode,
    checkedOn: checkedAgainOn,
  },
  'civil-code-546': { title: '《民法典》第 546 条：债权转让没有通知债务人的，对债务人不发生效力', ...civilCode },
  'civil-code-548': { title: '《民法典》第 548 条：对原债权人的抗辩，可以向受让人主张', ...civilCode },
  'civil-code-561': {
    title: '《民法典》第 561 条：还款先抵实现债权的费用（如诉讼费，不是逾期费），再抵利息，最后抵本金，另有约定的除外',
    ...civilCode,
    checkedOn: checkedAgainOn,
  },
  'civil-code-585': { title: '《民法典》第 585 条：违约金过高，可以请求法院适当减少', ...civilCode },
  'civil-code-678': { title: '《民法典》第 678 条：还款期届满前可以申请展期，要出借方同意', ...civilCode },
  'civil-code-1032': { title: '《民法典》第 1032、1033 条：隐私权，不得用电话、短信侵扰安宁', ...civilCode },
  'civil-code-1064': { title: '《民法典》第 1064 条：夫妻共同债务的范围', ...civilCode },

  'civil-procedure-24': { title: '《民事诉讼法》第 24 条：合同纠纷由被告住所地或合同履行地法院管', ...civilProcedure },
  'civil-procedure-85': {
    title: '《民事诉讼法》第 85 条：期间从次日起算，末日是法定休假日的顺延',
    ...civilProcedure,
    checkedOn: checkedAgainOn,
  },
  'civil-procedure-86': { title: '《民事诉讼法》第 86 条：有正当理由耽误期限的，10 日内申请顺延', ...civilProcedure },
  'civil-procedure-87': { title: '《民事诉讼法》第 87～90 条：送达和签收', ...civilProcedure },
  'civil-procedure-95': {
    title: '《民事诉讼法》第 95 条：公告送达，经过 30 日视为送达',
    ...civilProcedure,
    checkedOn: checkedAgainOn,
  },
  'civil-procedure-125': { title: '《民事诉讼法》第 125 条：先行调解，当事人可以拒绝', ...civilProcedure },
  'civil-procedure-128': { title: '《民事诉讼法》第 128 条：收到起诉状副本 15 日内答辩', ...civilProcedure },
  'civil-procedure-130': { title: '《民事诉讼法》第 130 条：管辖异议在答辩期内提出', ...civilProcedure },
  'civil-procedure-147': { title: '《民事诉讼法》第 147 条：被告不到庭，可以缺席判决', ...civilProcedure },
  'civil-procedure-165': {
    title: '《民事诉讼法》第 165 条：小额诉讼一审终审',
    ...civilProcedure,
    checkedOn: checkedAgainOn,
  },
  'civil-procedure-171': {
    title: '《民事诉讼法》第 171 条：判决书送达之日起 15 日内可以上诉（只从法律网页核对，没有读到条文原文）',
    ...civilProcedure,
    confidence: 'common',
    checkedOn: checkedAgainOn,
  },
  'civil-procedure-payment-order': { title: '《民事诉讼法》第 225～228 条：支付令和书面异议', ...civilProcedure },
  'civil-procedure-241': { title: '《民事诉讼法》第 241 条：执行和解', ...civilProcedure },
  'civil-procedure-252': {
    title: '《民事诉讼法》第 252 条：被执行人要报告当前和收到执行通知前一年的财产，虚假报告可以罚款、拘留',
    ...civilProcedure,
    checkedOn: checkedAgainOn,
  },
  'civil-procedure-254': { title: '《民事诉讼法》第 254、255 条：执行要保留生活必需费用', ...civilProcedure },
  'civil-procedure-264': { title: '《民事诉讼法》第 264 条：迟延履行，加倍支付迟延期间的利息', ...civilProcedure },

  'credit-regulation-15': { title: '《征信业管理条例》第 15 条：报送不良信息前告知本人', ...creditRegulation },
  'credit-regulation-16': {
    title: '《征信业管理条例》第 16 条：不良信息从终止之日起保存 5 年，可以加本人说明',
    ...creditRegulation,
  },
  'credit-regulation-17': { title: '《征信业管理条例》第 17 条：每年免费获取本人信用报告 2 次', ...creditRegulation },
  'credit-regulation-25': { title: '《征信业管理条例》第 25 条：异议 20 日内核查并书面答复', ...creditRegulation },
  'credit-regulation-26': {
    title: '《征信业管理条例》第 26 条：可以投诉，30 日内书面答复，也可以起诉',
    ...creditRegulation,
  },
  'credit-regulation-contents': { title: '《征信业管理条例》第 13、14、44 条：征信记什么', ...creditRegulation },

  'criminal-law-193': { title: '《刑法》第 193 条：贷款诈骗要有非法占有目的和欺骗手段', ...statute },
  'criminal-law-280': {
    title: '《刑法》第 280 条：伪造国家机关的公文、证件、印章；公司、医院等单位只写印章（第 2 款）',
    ...statute,
    checkedOn: checkedAgainOn,
  },
  'criminal-law-293-1': { title: '《刑法》第 293 条之一：催收高利放贷等非法债务', ...statute },
  'criminal-law-313': { title: '《刑法》第 313 条：有能力执行而拒不执行判决', ...statute },
  'public-order-47': {
    title: '《治安管理处罚法》第 47 条第 3 项：非法侵入住宅',
    ...statute,
    checkedOn: checkedAgainOn,
  },
  'public-order-50': {
    title: '《治安管理处罚法》第 50 条（2026-01-01 起施行）：多次发侮辱、恐吓信息，滋扰、纠缠、跟踪的处罚',
    ...statute,
    checkedOn: checkedAgainOn,
  },
  'consumer-finance-rules': {
    title: '《消费金融公司管理办法》（2024-04-18 起施行）：催收不得暴力、威胁、骚扰，不得向无关的第三人催收',
    publisher: '金融监管总局（南都湾财社报道）',
    confidence: 'official',
    dated: '2024-06-03',
    checkedOn: checkedAgainOn,
  },
  'fraud-law-31': {
    title: '《反电信网络诈骗法》第 31 条：不得非法买卖、出租、出借电话卡、银行卡、支付账户',
    ...statute,
    checkedOn: checkedAgainOn,
  },
  'lawyer-licence': {
    title: '《律师法》：没有律师执业证书，不得以律师名义办案（2026-09-01 起修订，条号有变）',
    ...statute,
    checkedOn: checkedAgainOn,
  },
  'lawyer-contract': {
    title: '《律师法》：律师事务所统一接受委托、签书面合同、收费入账（2026-09-01 起修订，条号有变）',
    ...statute,
    checkedOn: checkedAgainOn,
  },
  'people-mediation-4': { title: '《人民调解法》第 4 条：人民调解不收取任何费用', ...statute },
  'people-mediation-31': { title: '《人民调解法》第 31、33 条：调解协议的约束力和司法确认', ...statute },
  'legal-aid-22': { title: '《法律援助法》第 22 条：法律咨询、代拟法律文书等', ...statute },
  'legal-aid-31': { title: '《法律援助法》第 31、34 条：可以申请代理的事项和困难标准', ...statute },
  'litigation-fees-13': {
    title: '《诉讼费用交纳办法》第 13～16 条：案件受理费',
    publisher: '国务院',
    confidence: 'law',
    checkedOn,
  },
  'litigation-fees-29': {
    title: '《诉讼费用交纳办法》第 29 条：诉讼费用由败诉方负担',
    publisher: '国务院',
    confidence: 'law',
    checkedOn: checkedAgainOn,
  },
  'market-complaints-scope': {
    title:
      '《市场监督管理投诉举报处理办法》（总局令第 121 号，2026-04-15 起施行）：不在职责范围内的不受理（常见说法是第 16 条第 1 款第 1 项）',
    publisher: '国家市场监督管理总局（中新网报道）',
    confidence: 'official',
    dated: '2026-01-10',
    checkedOn: checkedAgainOn,
  },
  'social-insurance-45': {
    title: '《社会保险法》第 45 条：领取失业保险金的条件',
    ...statute,
    checkedOn: checkedAgainOn,
  },
  'social-insurance-50': {
    title: '《社会保险法》第 50 条：单位应当出具解除或终止劳动关系的证明',
    ...statute,
    checkedOn: checkedAgainOn,
  },
  'social-relief-29': {
    title:
      '《社会救助法》第 29、37、50 条（2026-07-01 起施行）：临时救助向急难发生地的乡镇、街道申请，紧急的小额救助先办',
    ...statute,
    checkedOn: checkedAgainOn,
  },
} as const satisfies Record<string, Source>;
