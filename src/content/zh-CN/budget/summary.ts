import type { Words } from '../../types.ts';

export default {
  title: '账算清了',
  shortName: '账算清了',
  why: '先知道自己还得起多少，再看对方的条件。',
  body: [
    '看“每月剩余”：有剩余，接着定方案；不够或剩得太少，先不说金额，也有办法。',
    '手上的钱能一次补上，又不用借、不动生活费，才选“我手上的钱能一次补上”。',
  ],
  more: [
    {
      text: '第一次提的金额，建议不超过剩余的一半。这是本工具的保护线，不是法律或平台的规定。',
      sources: ['own-rule'],
    },
    {
      text: '还款一般先抵讨债的费用（比如诉讼费，不是逾期费）和利息，再抵本金，除非另有约定。先问清楚。',
      sources: ['civil-code-561'],
    },
    { text: '剩余是到手的钱减去必须花的钱，不是都要拿去还的。留一半，遇上意外才不会还不上。', sources: ['own-rule'] },
    '有大笔支出的月份，剩余会更少。定首期日子的时候避开它。',
    { text: '几家一起欠：按欠款大小分每月剩余，每一家都照同样的办法谈。', sources: ['own-rule'] },
    {
      text: '逾期费用看你的账单。花呗的常见说法是每天 0.05%（示例）：10,000 元 30 天大约 150 元。',
      sources: ['overdue-fee-common'],
    },
    {
      text: '真实的逾期，从还清那天起满 5 年删除。早一天还清，就早一天开始算。',
      sources: ['credit-regulation-16'],
    },
    {
      text: '没有查到“逾期满多少天就起诉”的规定。小额也可能被起诉或转让，所以要主动谈。',
      sources: ['no-suit-trigger', 'small-suit-common', 'debt-sale'],
    },
    {
      text: '拖 3 年不等于不用还：3 年之内催款、自动扣款、还一点，都会让期限重新算。分期的，从最后一期到期日才开始算。',
      sources: ['civil-code-188', 'civil-code-189', 'civil-code-195', 'limitation-rules-8', 'limitation-rules-14'],
    },
  ],
  options: { negotiate: '接着定方案', nothing: '没有剩余，或剩得太少，先不说金额', payNow: '我手上的钱能一次补上' },
  ifTimeBarred: {
    body: [
      { text: '先打 12348，问清时效过了没有。没问清以前，先不定金额。', sources: ['law-hotline', 'civil-code-192'] },
      '这里只先看清每月剩余多少。',
    ],
    options: { negotiate: '问过 12348 了，还是想定方案', payNow: '问过 12348 了，想一次还清' },
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'summary'>;
