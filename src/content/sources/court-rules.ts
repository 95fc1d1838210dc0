import type { Source } from '../sources.ts';

const checkedOn = '2026-11-22';
/** The rules read in a copy of 国家法律法规数据库 of 2026-05-16. */
const checkedAgainOn = '2026-11-28';

const procedureInterpretation = { publisher: '最高人民法院', confidence: 'law', dated: '2022', checkedOn } as const;
const courtRules = { publisher: '最高人民法院', confidence: 'law', checkedOn } as const;
const readAgain = { ...courtRules, checkedOn: checkedAgainOn } as const;

/** Judicial interpretations and rules of the Supreme Court, read in full. The statutes are in `laws.ts`. */
export const courtRuleSources = {
  'procedure-interpretation-31': {
    title: '《民诉法解释》第 31 条：没有合理提请注意的管辖格式条款，可以主张无效',
    ...procedureInterpretation,
  },
  'procedure-interpretation-106': {
    title: '《民诉法解释》第 106 条：严重侵害他人权益取得的证据不采用',
    ...procedureInterpretation,
  },
  'procedure-interpretation-107': {
    title: '《民诉法解释》第 107 条：为和解作出的让步，不得作为对其不利的依据',
    ...procedureInterpretation,
  },
  'procedure-interpretation-429': {
    title: '《民诉法解释》第 429 条：拒收支付令的，可以留置送达',
    ...procedureInterpretation,
  },
  'procedure-interpretation-431': {
    title: '《民诉法解释》第 431 条：逾期异议、向别的法院起诉，不影响支付令',
    ...procedureInterpretation,
  },
  'procedure-interpretation-432': {
    title: '《民诉法解释》第 432 条：只对一项提出异议，不影响其他各项',
    ...procedureInterpretation,
  },
  'procedure-interpretation-436': {
    title: '《民诉法解释》第 436 条：只说缺乏清偿能力、要求延期，不影响支付令',
    ...procedureInterpretation,
  },
  'procedure-interpretation-437': { title: '《民诉法解释》第 437 条：撤回异议后不能反悔', ...procedureInterpretation },
  'procedure-interpretation-465': {
    title: '《民诉法解释》第 465 条：不履行执行和解的，恢复执行，已付的扣除',
    ...procedureInterpretation,
  },

  'procedure-interpretation-140': {
    title: '《民诉法解释》第 140 条：简易程序不适用公告送达',
    ...readAgain,
    dated: '2022',
  },
  'procedure-interpretation-223': {
    title: '《民诉法解释》第 223 条：答辩期内提管辖异议，可以同时答辩',
    ...readAgain,
    dated: '2022',
  },
  'procedure-interpretation-266': {
    title: '《民诉法解释》第 266 条：简易程序的举证期限和答辩期由法院定',
    ...readAgain,
    dated: '2022',
  },
  'procedure-interpretation-275': {
    title: '《民诉法解释》第 275 条：小额诉讼的举证期限一般不超过 7 日，答辩期最长 15 日',
    ...readAgain,
    dated: '2022',
  },

  'limitation-rules-8': {
    title: '《诉讼时效规定》第 8 条：短信催款、从账户扣款也算催款',
    ...courtRules,
    dated: '2020',
  },
  'evidence-rules-14': { title: '《民事诉讼证据规定》第 14、15 条：电子数据和原件', ...courtRules },
  'private-lending-1': { title: '《民间借贷规定》第 1 条：不适用于持牌金融机构的贷款', ...courtRules },
  'internet-courts': {
    title: '法释〔2025〕14号：互联网法院不再受理金融借款、小额借款案件，2025-11-01 起',
    ...courtRules,
    publisher: '最高人民法院（新华社报道）',
    dated: '2025-10-11',
    url: 'https://hk.crntt.com/doc/1071/2/9/2/107129219.html',
  },
  'limitation-rules-2': {
    title: '《诉讼时效规定》第 2、3 条：法院不释明时效，时效抗辩要在一审提出',
    ...readAgain,
    dated: '2020',
  },
  'limitation-rules-14': {
    title: '《诉讼时效规定》第 14 条：分期还、还一部分、请求延期、作还款计划，都算同意履行',
    ...readAgain,
    dated: '2020',
  },
  'limitation-rules-17': {
    title: '《诉讼时效规定》第 17 条：债权转让通知到达债务人，时效中断',
    ...readAgain,
    dated: '2020',
  },
  'limitation-rules-19': {
    title: '《诉讼时效规定》第 19 条：时效期间届满后同意履行或自愿履行的，不能反悔',
    ...readAgain,
    dated: '2020',
  },

  'contract-interpretation-48': {
    title:
      '《民法典合同编通则解释》第 48 条：收到转让通知前还给原出借方的算数，收到后再还的不算；没通知就起诉的，起诉状副本送达时生效',
    ...readAgain,
    dated: '2023-12-05',
  },
  'agreed-court-reply': {
    title: '法释〔2025〕15号：约定的法院和争议没有实际联系的，约定无效',
    ...readAgain,
    dated: '2025-12-31',
  },
  'online-litigation-29': {
    title: '《人民法院在线诉讼规则》第 29 条：电子送达要同意，起诉前在合同里约定的也算同意',
    ...readAgain,
  },
  'online-litigation-31': { title: '《人民法院在线诉讼规则》第 31 条：电子送达什么时候算送达', ...readAgain },
  'postal-service-11': {
    title: '《法院专递邮寄送达规定》第 11 条：地址不准、拒收的，退回之日视为送达，自己没有过错的除外',
    ...readAgain,
  },
  'online-mediation-18': {
    title: '《人民法院在线调解规则》第 18 条：调解时的让步不作不利依据，双方都认可的事实或都同意的除外',
    ...readAgain,
  },
  'online-mediation-24': {
    title: '《人民法院在线调解规则》第 24 条：立案前的调解期限为 30 日；收不收费，平台上要显示',
    ...readAgain,
  },
  'defaulter-list-1': {
    title: '《公布失信被执行人名单信息的若干规定》第 1 条：列入失信名单的情形',
    ...readAgain,
    dated: '2017',
  },
  'spending-limit-1': {
    title: '《限制被执行人高消费的若干规定》第 1 条：没按执行通知付款的，可以限制消费',
    ...readAgain,
    dated: '2015',
  },
  'seizure-rules-3': {
    title: '《民事执行查封、扣押、冻结财产规定》第 3 条：保留生活必需费用，当地有低保标准的照标准',
    ...readAgain,
  },
  'delayed-interest-1': { title: '《执行中迟延履行利息解释》第 1 条：加倍部分按日 0.0175% 算', ...readAgain },
  'answer-forms': {
    title: '法〔2025〕82号：67 类案件的起诉状、答辩状示范文本',
    ...readAgain,
    dated: '2025-07-14',
    confidence: 'official',
  },
} as const satisfies Record<string, Source>;
