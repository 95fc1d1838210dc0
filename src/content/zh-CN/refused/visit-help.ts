import type { Words } from '../../types.ts';

export default {
  title: '去之前，带上这些',
  shortName: '去之前',
  why: '带齐了，一次就能问清。',
  body: [
    { say: '“我的消费贷款还不上，协商被拒过。想问清能做什么，材料我带来了。”' },
    '还没去，就选“还没去”，下一步定好哪天再来。去完把听到的三句答案记下来。',
  ],
  more: [
    '时间线写一页：哪天到期，哪天没还上，哪天联系过，对方怎么回，工单号是多少。',
    '账单写清每一笔的本金、利息、逾期费用和出借方全称。不知道的空着，就问这个。',
    '复印件给出去，原件自己留。证件复印件上写明只用于这一次咨询。',
    {
      text: '人民调解不收费。律师要和律所签合同、开票；先比一比律师费和欠款的大小。',
      sources: ['people-mediation-4', 'lawyer-contract'],
    },
    {
      text: '有文书在手上，带原件去，先说签收日和文书上写的日子。期限不会因为你在咨询就停下。',
      sources: ['civil-procedure-128', 'civil-procedure-payment-order'],
    },
    '没听懂就请对方再说一遍，或写下来。一次问不完很平常，可以再去。',
    '一个人去发怵，请信得过的人陪着。不用把全部经过讲完，先讲最急的一件。',
  ],
  options: { went: '问过了', notYet: '还没去' },
  reviewedOn: '2026-11-28',
} satisfies Words<'visitHelp'>;
