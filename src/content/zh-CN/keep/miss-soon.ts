import type { Words } from '../../types.ts';

export default {
  title: '当天就说，越早越好',
  shortName: '当天就说',
  why: '早说，能改的多；说晚了，也还能补救。',
  body: [
    '从核对过的官方渠道说，报上工单号，说完截图。',
    { text: '能付一部分，先问清记在哪一项、付了算不算违约，再付。', sources: ['civil-code-561'] },
    {
      note: 'stop',
      text: { text: '不借钱垫这一期，也不找人代办。', sources: ['broker-warning', 'five-departments-warning'] },
    },
    '已经错过了，照样说。错过一期，不一定整个方案都作废。',
  ],
  more: [
    '先看协议里“有一期没还会怎样”那一条：可以补到哪天，减免还算不算数。',
    { text: '想改期，在到期前提更好，要对方同意才算。', sources: ['civil-code-678', 'civil-code-543'] },
    '只差几天：发钱的日子是定下来的，又不用借，才选“只差几天，补得上”。请对方记下改到哪天。',
    '不止差几天：收入变了，每月还多少也要跟着变。选“去说明，重新谈一次”，只问变了的几件事。',
    '重新谈，就提每期少一点、期数多一点，说清上次为什么没做到，现在变了什么。',
    {
      text: '刚失业：单位应当给离职证明，凭它办失业登记；缴费满一年、不是自己要走的，可以问失业保险金。',
      sources: ['social-insurance-50', 'social-insurance-45'],
    },
    { text: '报不良信息前，应当先告知你。收到通知，也可以马上联系。', sources: ['credit-regulation-15'] },
    { text: '心里撑不住，打 12356。还不上是钱的事，人先顾好。', sources: ['mind-hotline'] },
  ],
  instead: {
    /** What was told as missed is paid since, and more falls due. */
    caughtUp: {
      title: '错过的都补上了',
      why: '晚还过，约定还算不算，要对方书面说清。',
      body: ['问的时候报上工单号，说完截图。'],
      more: [
        '先看协议里“有一期没还会怎样”那一条：晚还几天算不算违约，减免还算不算数。',
        { text: '报不良信息前，应当先告知你。收到通知，也可以马上联系。', sources: ['credit-regulation-15'] },
      ],
    },
    /** All that was agreed is paid. */
    allPaid: {
      title: '约定的每一期都还过了',
      why: '对方核对过，开了结清证明，才算还清。',
      body: ['看 App：每一笔剩余都是零，没有没出账的零头。截图。'],
      more: ['要了还没给：记工单号和答复日期，到日子再问一次。'],
    },
    /** The same, where the agreement does not cover all that is owed. */
    restLeft: {
      title: '这份约定的每一期都还过了',
      why: '这份约定没有管到全部欠款，剩下的要另外谈。',
      body: ['剩下的怎么还，还没有约定，从官方渠道谈。'],
      more: ['谈的时候说：这份约定每一期都还过了，有记录。'],
    },
    /** What was missed is paid, and the lender booked it on penalties or fees. */
    bookedBeside: {
      title: '付了，先请对方改记',
      why: '没记在约定的那一期，对方可能当你还没还。',
      body: [
        {
          text: '记在哪里，先看约定。没约定的，法律上先抵的“费用”是诉讼费这类，不是逾期费。',
          sources: ['civil-code-561'],
        },
        '问的时候报上工单号，说完截图。',
      ],
    },
    /** Nothing moved for three years, so that the claim may have expired. */
    old: {
      title: '隔了好几年，先问律师',
      why: '先看这一条。没问清以前，不说要还。',
      body: [],
      more: [],
    },
    /** A settlement before a court is open: it is no agreement to be made anew by the two alone. */
    inCourt: {
      title: '当天就打 12348，再去说',
      why: '调解书是在法院谈成的，改日子、改金额要双方写成书面。',
      more: [
        '先看调解书里“有一期没还会怎样”那一条。',
        '只差几天：发钱的日子是定下来的，又不用借，才选“只差几天，补得上”。改到哪天，要对方书面同意。',
        {
          text: '刚失业：单位应当给离职证明，凭它办失业登记；缴费满一年、不是自己要走的，可以问失业保险金。',
          sources: ['social-insurance-50', 'social-insurance-45'],
        },
        { text: '心里撑不住，打 12356。还不上是钱的事，人先顾好。', sources: ['mind-hotline'] },
      ],
      options: { tell: '打过 12348 了，去和对方说' },
    },
  },
  options: { tell: '去说明，重新谈一次', bridge: '只差几天，补得上' },
  reviewedOn: '2026-11-22',
} satisfies Words<'missSoon'>;
