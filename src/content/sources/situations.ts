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
  'fake-account-closing': {
    title: '以“利率违规”“还是学生身份”“注销账户”为名，让人下载会议软件、转走额度的骗局',
    publisher: '云南长安网',
    confidence: 'official',
    dated: '2022-11-22',
    checkedOn,
    url: 'http://www.yncaw.gov.cn/html/2022/kaizhanquanminfanzha_1122/99171.html',
  },
} as const satisfies Record<string, Source>;
