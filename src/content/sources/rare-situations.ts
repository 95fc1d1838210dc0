import type { Source } from '../sources.ts';

const checkedOn = '2026-11-28';

const civilCode = { publisher: '全国人民代表大会', confidence: 'law', dated: '2020', checkedOn } as const;
const civilProcedure = {
  publisher: '全国人民代表大会常务委员会',
  confidence: 'law',
  dated: '2023-09-01',
  checkedOn,
} as const;
const courtRules = { publisher: '最高人民法院', confidence: 'law', checkedOn } as const;

/** What the situations rest on that are met seldom: an estate, no access, a life abroad, a frozen account. */
export const rareSituations = {
  'civil-code-552': { title: '《民法典》第 552 条：加入债务的，在愿意承担的范围内一起还', ...civilCode },
  'civil-code-1124': {
    title: '《民法典》第 1124 条：放弃继承要在遗产处理前书面表示，没有表示的视为接受',
    ...civilCode,
  },
  'civil-code-1145': {
    title:
      '《民法典》第 1145、1146、1159 条：没有继承人的由民政部门或村委会管理遗产，要为没有收入的继承人保留必要的份额',
    ...civilCode,
  },
  'civil-code-1161': {
    title: '《民法典》第 1161 条：以所得遗产的实际价值为限清偿债务，放弃继承的可以不清偿',
    ...civilCode,
  },
  'inheritance-renounced': {
    title: '《继承编解释（一）》第 32～37 条：放弃继承向遗产管理人或其他继承人书面表示，遗产分割后不能再放弃',
    ...courtRules,
  },
  'estate-taken-first': {
    title: '先取用遗产等于接受继承，之后再放弃没有效力的判决（报纸刊载）',
    publisher: '人民法院',
    confidence: 'official',
    dated: '2024-05-21',
    checkedOn,
  },
  'estate-kept': {
    title: '放弃继承却还占有遗产的，移交以前用遗产清偿债务的判决（河南法治报刊载，只有一个案子）',
    publisher: '安阳市殷都区人民法院',
    confidence: 'official',
    checkedOn,
  },
  'civil-procedure-153': {
    title: '《民事诉讼法》第 153、154 条：一方死亡的中止诉讼，没有遗产也没有应当承担的人的终结诉讼',
    ...civilProcedure,
  },
  'procedure-interpretation-473': {
    title: '《民诉法解释》第 473 条、《变更、追加规定》第 10 条：被执行人死亡的，在遗产范围内执行',
    ...courtRules,
  },
  'small-deposits': {
    title: '已故存款人的小额存款，同一家银行合计不超过 5 万元的简化提取，2024-06-01 起施行',
    publisher: '新华社',
    confidence: 'official',
    dated: '2024-04-26',
    checkedOn,
  },
  'alipay-dead-user': {
    title: '没有查到支付宝公布的、用户去世以后的办理办法和材料',
    publisher: '有商量',
    confidence: 'searched',
    checkedOn,
  },

  'procedure-interpretation-137': {
    title: '《民诉法解释》第 137 条：一审确认的送达地址，二审、执行都适用，变更要书面告知法院',
    ...courtRules,
    dated: '2022',
  },
  'procedure-interpretation-520': {
    title: '《民诉法解释》第 520、549 条：涉外和港澳台案件的范围',
    ...courtRules,
    dated: '2022',
  },
  'civil-procedure-285': {
    title: '《民事诉讼法》第 283、285、286 条：在国内没有住所的，答辩、上诉 30 日，公告送达 60 日',
    ...civilProcedure,
  },
  'online-litigation-4': {
    title: '《人民法院在线诉讼规则》第 4～7、10 条：在线诉讼要同意，收到通知 3 日内关联案件，用身份证或护照认证',
    ...courtRules,
  },
  'video-mandate': {
    title: '最高人民法院为跨境诉讼当事人提供网上立案：在线认证身份，法官视频见证委托',
    publisher: '科技日报',
    confidence: 'official',
    dated: '2021-02-04',
    checkedOn,
  },
  'account-recovery': {
    title: '旧号码停用以后找回支付宝：刷脸或人工审核（网页说法，没有读到官方页面）',
    publisher: '网上的办事介绍',
    confidence: 'common',
    checkedOn,
  },
  'alipay-abroad': {
    title: '支付宝的境外客服号码：查到的网页互相矛盾，没有一个能核实',
    publisher: '有商量',
    confidence: 'searched',
    checkedOn,
  },

  'enforcement-objection': {
    title: '《民事诉讼法》第 236 条：执行异议 15 日内审查裁定，不服的 10 日内向上一级法院复议',
    ...civilProcedure,
  },
  'enforcement-objection-rules': {
    title: '《执行异议和复议规定》第 1～3 条：异议要书面，附证据和送达地址，3 日内立案，不立案的可以向上一级法院提出',
    ...courtRules,
  },
  'preservation-review': {
    title:
      '《民事诉讼法》第 107、111 条、《民诉法解释》第 171 条：保全裁定收到后 5 日内复议，复议期间不停止，提供担保的解除',
    ...civilProcedure,
  },
  'seizure-rules-3': {
    title:
      '《查封、扣押、冻结财产规定》第 3～5 条：为被执行人和所扶养家属保留生活必需，有低保标准的照低保标准，必需的住房不得拍卖',
    ...courtRules,
  },
  'procedure-interpretation-485': {
    title: '《民诉法解释》第 485 条、《民事诉讼法》第 253 条：冻结存款不超过一年，可以续，不超出应当履行的范围',
    ...courtRules,
    dated: '2022',
  },
  'payment-institutions-31': {
    title: '《非银行支付机构监督管理条例》第 27、31 条：余额照用户指令划转，依法冻结的除外',
    publisher: '国务院',
    confidence: 'law',
    checkedOn,
  },
  'fraud-law-32': {
    title: '《反电信网络诈骗法》第 31、32 条：采取限制措施的要告知原因、救济渠道和要交的资料，可以申诉',
    publisher: '全国人民代表大会常务委员会',
    confidence: 'law',
    checkedOn,
  },
} as const satisfies Record<string, Source>;
