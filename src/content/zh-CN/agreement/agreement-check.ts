import type { Words } from '../../types.ts';

export default {
  title: '协议写清了哪几条？',
  shortName: '协议写清没',
  why: '没写清的，以后最容易起争执。',
  body: ['协议里真的写清楚的，才勾。', '没写的不用猜，下一步教你怎么问。'],
  more: [
    {
      text: '这些条目，是按合同规则和银行信用卡分期协议要写的内容整理的，不是花呗、借呗的官方清单。',
      sources: ['agreement-practice', 'card-rule-70'],
    },
    {
      text: '变更合同要双方同意；变更的内容没约定清楚，法律上先当作没有变更。',
      sources: ['civil-code-543', 'civil-code-544'],
    },
    {
      text: '没约定先抵哪一项，还的钱先抵讨债的费用（比如诉讼费，不是逾期费），再抵利息，最后才抵本金。',
      sources: ['civil-code-561'],
    },
    {
      text: '2026 年 8 月 1 日以后新签的，应当有“综合融资成本”明示表，逾期的成本也要写在里面。',
      sources: ['cost-disclosure'],
    },
    '“减免”要看三点：减哪一项、减多少、从哪天起生效。全部还完才生效的，中间有一期没还，就可能没有了。',
    '“一期没还，全部提前到期”：有这一条，错过一期就可能要一次还清。请对方写明先通知、宽限几天。',
    {
      text: '“送达地址”：法院文书会寄到这里，地址不准或拒收，退回那天也可能算送到。写收得到的，变了就书面通知。',
      sources: ['postal-service-11'],
    },
    {
      text: '“确认旧欠款”：中间有 3 年没还、没人催的旧债，写了愿意还，就不能再说过了时效。签字以前先打 12348。',
      sources: ['civil-code-188', 'civil-code-192', 'limitation-rules-14', 'law-hotline'],
    },
    {
      text: '征信：真实的逾期，谈成了也还在。要问的是方案期间和还清以后怎么报。',
      sources: ['credit-regulation-16'],
    },
    {
      text: '催收：写明按约还款期间停催，外包公司也停。银行信用卡有这样的规定，花呗、借呗要靠约定。',
      sources: ['card-rule-70'],
    },
    {
      text: '收款方是个人账户的，先停下，打出借方的官方电话核对，花呗、借呗是 95188。',
      sources: ['alipay-hotline', 'impersonation-warning'],
    },
  ],
  options: { given: '继续' },
  ticks: {
    lender: '出借方全称，是哪几笔',
    total: '总额，算到哪天',
    oldDebt: '没有让你另外承认旧的欠款',
    dates: '每期的日期和金额',
    interest: '还款期间算不算利息和费用，减免从哪天起',
    booking: '还的钱先记哪一项',
    early: '能不能提前还',
    missed: '有一期没还会怎样',
    acceleration: '一期没还，剩下的要不要一次还清',
    credit: '怎么报征信',
    collection: '还催不催，外包催不催',
    payChannel: '从哪个官方页面还',
    clearance: '还清以后，给不给结清证明',
    contact: '联系方式和工单号',
    serviceAddress: '通知和法院文书寄到哪里',
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'agreementCheck'>;
