import type { Words } from '../../types.ts';

export default {
  title: '定一个再试的日子',
  shortName: '再试的日子',
  why: '定好日子再等，就不是拖。',
  body: [
    '挑一个会有变化的日子：发钱后、证明到手后、对方说好的答复日。写在下面，也记进手机提醒。',
    {
      note: 'attention',
      text: '来了法院文书、转让通知、新的方案，或收入变了：不等那天，马上回来。',
    },
  ],
  more: [
    '等的时候做四件：接正式通知，补材料，记催收，能付多少先问清再付。',
    {
      text: '等，不会让记录变好：真实的逾期，从还清那天起满 5 年才删。等只让材料更齐、情况更清楚。',
      sources: ['credit-regulation-16'],
    },
    { text: '没有合适的日子，就定 30 天后。这是建议，不是规定。', sources: ['own-rule'] },
    '等的时候，息费可能还在算。隔一阵看一次总额，截图，和上次比。',
    { say: '“我在补材料，说好的日子会再联系。请记录，有新的办法请书面告诉我。”' },
    {
      text: '“拖三年就不用还”不对：三年之内对方发短信催、从账户扣款，或者你还一点，三年都会重新算。',
      sources: ['civil-code-188', 'civil-code-195', 'limitation-rules-8', 'limitation-rules-14'],
    },
    '先补最不充分的材料：近几个月的流水、离职或看病的凭证、一张写清的收支表。',
    {
      text: '可以查一次信用报告：每年 2 次免费，官方网站 www.pbccrc.org.cn。写错的能提异议，真实的改不了。',
      sources: ['credit-regulation-17', 'credit-report-free', 'credit-regulation-25'],
    },
    {
      text: '这时候别申请新贷款，也别花钱“养征信”：征信中心说过不做修复，公益和水电费也不抵。',
      sources: ['credit-repair-false', 'credit-regulation-contents'],
    },
    '常见经验：短时间里到处申请贷款、信用卡，查询记录会变多，后来的机构看得到。',
    '日子到了，先问自己哪里变了。有变化，选“日子到了，重新开始”；没变化，换一个办法。',
  ],
  options: { set: '日子定好了', again: '日子到了，重新开始' },
  ifTimeBarred: {
    body: [
      '定一个问清 12348 以后的日子。写在下面，也记进手机提醒。',
      { note: 'attention', text: '来了法院文书、转让通知：不等那天，马上回来。' },
    ],
    more: ['等的时候只收通知：不付款，不答应，也不说“以后会还”。'],
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'waitUntil'>;
