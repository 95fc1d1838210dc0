import type { Words } from '../../types.ts';

export default {
  title: '这次正式请求哪几条？',
  shortName: '请求哪几条',
  why: '写得具体，对方才好答复。',
  body: [{ text: '都可以提，但没有一条是对方必须答应的。', sources: ['civil-code-543'] }, '勾你真正需要的。'],
  more: [
    {
      text: '延后：没到期的，要在到期前提，还要对方同意。逾期了也可以请求，同样要对方同意。',
      sources: ['civil-code-678', 'civil-code-543'],
    },
    {
      text: '减免：总息费超过年 24% 的部分、过高的违约金，可以请法院减。没超过的是请求，别说对方违法。',
      sources: ['court-24-percent', 'civil-code-585', 'overdue-fee-common'],
    },
    {
      text: '别反复打、别找家人：消费金融公司不得骚扰、不得找无关的人催收。22:00～8:00 不催收，是行业标准写的，不是法律。',
      sources: ['consumer-finance-rules', 'gb-45251', 'cba-guideline'],
    },
    '合同和账单副本：拿来核对出借方、利率和还过的钱。客服不给，就问从哪里看、怎么拿。',
    {
      text: '“停息挂账”是市场上的叫法，没有查到花呗、借呗有这项权利。信里不用写这四个字。',
      sources: ['no-stop-interest-right', 'card-rule-70'],
    },
    {
      text: '收费代办“停息、减免”的，常要你先交钱、交出手机卡，结果多半还是没谈成。',
      sources: ['agent-fees', 'five-departments-warning'],
    },
    { text: '不用请求“删掉逾期记录”。真实的记录，从还清那天起满 5 年才删。', sources: ['credit-regulation-16'] },
  ],
  options: { given: '继续' },
  ifTimeBarred: {
    body: ['问过 12348 以前，申请里只要合同、账单和记录。', '别的勾了也先不写：开口请求分期、延后，就可能算答应还。'],
  },
  ticks: {
    instalments: '分期还',
    later: '延后开始还',
    waive: '减免逾期费用或部分利息',
    quiet: '协商期间别反复打电话、别联系家人和单位',
    papers: '提供合同和账单副本',
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'asks'>;
