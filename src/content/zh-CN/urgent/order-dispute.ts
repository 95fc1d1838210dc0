import type { Words } from '../../types.ts';

export default {
  title: '支付令上写的，有没有不对？',
  shortName: '支付令有误',
  why: { text: '只有真实的不同意见，才能让支付令停下来。', sources: ['procedure-interpretation-436'] },
  body: [
    { text: '只写“没钱”“想分期”，拦不住支付令。', sources: ['procedure-interpretation-436'] },
    {
      text: '有不对的，期限内写成书面交到法院。口头说的不算，过期的不算，没有的事不要写。',
      sources: ['procedure-interpretation-431', 'procedure-interpretation-436'],
    },
  ],
  more: [
    '金额不对：拿账单和还款记录，一笔一笔和支付令上的金额核对。',
    {
      text: '利息或费用不对：先看合同利率。各项加起来超过年 24% 的部分，可以请法院减；算不算异议的理由，没有查到写明的条文，先问 12348。',
      sources: ['court-24-percent', 'law-hotline'],
    },
    {
      text: '“超过 LPR 四倍就不受保护”说的是民间借贷，不能用在花呗、借呗这类持牌机构身上。',
      sources: ['private-lending-1'],
    },
    {
      text: '还款先抵讨债的费用（比如诉讼费，不是逾期费）、利息，再抵本金，所以剩的本金可能比你想的多。有约定的按约定。',
      sources: ['civil-code-561'],
    },
    '不是你借的：写明哪一笔、哪一天，附上报警回执或客服工单号。',
    '双方另有约定：说好过延期或分期，附上短信、聊天或协议。',
    {
      text: '只对其中一项有不同意见，别的项照样有效；撤回以后不能反悔；去别的法院起诉，也拦不住它。',
      sources: ['procedure-interpretation-432', 'procedure-interpretation-437', 'procedure-interpretation-431'],
    },
    {
      text: '异议成立，案子一般转入诉讼，债没有消失，但你有了说清楚的机会。',
      sources: ['civil-procedure-payment-order'],
    },
  ],
  options: { given: '继续' },
  ticks: {
    amount: '金额不对',
    rate: '利息或费用不对',
    paidPart: '还过的没算进去',
    notMine: '不是我借的',
    agreed: '双方另有约定',
    onlyNoMoney: '都对，只是没钱还',
    unsure: '看不出来',
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'orderDispute'>;
