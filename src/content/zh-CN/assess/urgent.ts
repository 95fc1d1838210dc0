import type { Words } from '../../types.ts';

export default {
  title: '今天有没有等不了的事？',
  why: '有期限的事、骗局和你自己的安全，耽误不起，要先处理。',
  body: ['欠款本身不用今天解决。'],
  more: [
    '勾了几样，就一样一样往下走：先是人，再是钱和验证码，再是期限。做完自动回到主路。',
    {
      text: '有人说债转让了：要转让通知、新公司全称和余额明细，再自己打 95188 核对。没有通知到你，转让对你不生效。',
      sources: ['civil-code-546', 'alipay-hotline'],
    },
    {
      text: '自称“低价买下了你的债，打折私了”的，多半是骗局。常见说法：买下这类债的公司不得再转手。',
      sources: ['resale-ban', 'five-departments-warning'],
    },
    { text: '被威胁、被堵门：打 110。平时记下日期、时刻、号码、自称和原话。', sources: ['police-hotline'] },
    {
      text: '行业标准和自律规范写明：未经同意，22:00～8:00 不催收，也不向无关的人透露你的债。可以作为投诉依据。',
      sources: ['gb-45251', 'cba-guideline'],
    },
    {
      text: '父母、朋友不是债务人，不用替你还。配偶要不要一起担，看有没有共同签字、钱用在哪里。',
      sources: ['civil-code-1064'],
    },
    {
      text: '有一笔不是你借的：先别付，付款可能被当成承认。打 95188 要合同和收款账户，记下工单号，再报警。',
      sources: ['alipay-hotline', 'civil-code-195'],
    },
    { text: '信用报告写错的，可以提异议，对方 20 日内书面答复。', sources: ['credit-regulation-25'] },
  ],
  options: { given: '继续', none: '都没有，就是还不上了' },
  ticks: {
    overwhelmed: '我自己快撑不住了',
    caller: '有人催我马上付钱，或要验证码',
    court: '收到法院的东西',
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'urgent'>;
