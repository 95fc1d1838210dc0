import type { Words } from '../../types.ts';

export default {
  title: '写错的，要求更正',
  shortName: '提异议',
  why: '写错的能改，写对的改不了。',
  body: [
    {
      steps: [
        '把写错的那一条截图，旁边写上应当是什么。',
        { text: '向征信中心或报送它的机构提异议。自己提，不用请人代办。', sources: ['credit-regulation-25'] },
        '附上结清证明、还款截图、工单号，要回执。',
      ],
    },
    { text: '收到异议之日起 20 日内，核查并书面答复你。', sources: ['credit-regulation-25'] },
    { say: '“报告里这一条和事实不符，附上凭证。请核查更正，并书面答复我。”' },
  ],
  more: [
    { text: '不服答复，可以向当地人民银行投诉，30 日内书面答复；也可以起诉。', sources: ['credit-regulation-26'] },
    {
      text: '征信的事可以问 12363，时间以当地为准。查到的是 2014 年的页面，打不通就问当地人民银行。它不管还款方案。',
      sources: ['central-bank-hotline'],
    },
    '常见的错：还清了还显示欠着、金额或日期不对、有一笔不是你的、同一笔记了两次。',
    {
      text: '有一笔不是你借的：同时打出借方的官方电话要合同和收款账户，花呗、借呗是 95188，再报警留回执。',
      sources: ['alipay-hotline', 'police-hotline'],
    },
    {
      text: '真实的逾期不要当成错来提。改不掉，还会耗掉你的力气。可以加一段自己的说明。',
      sources: ['credit-regulation-16'],
    },
    {
      text: '收费代办“异议申诉”的，先停下。五部门提示过“征信洗白”骗局。',
      sources: ['five-departments-warning'],
    },
  ],
  options: { filed: '已提交' },
  reviewedOn: '2026-11-28',
} satisfies Words<'objection'>;
