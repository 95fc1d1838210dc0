import type { Words } from '../../types.ts';

export default {
  title: '这件事，办完了',
  shortName: '办完了',
  why: '留好凭证，就真的过去了。',
  body: [
    {
      text: '结清证明、协议和还款截图，至少留 5 年，和逾期记录删除的时间一样长。这是建议。',
      sources: ['own-rule', 'credit-regulation-16'],
    },
    '以后有人再来要这笔钱：出示证明，不付，自己找官方客服核对。',
    '最难的时候已经过去了。',
  ],
  more: [
    '证明还没拿到的，写进手机日历，到答复的日子再问。',
    {
      text: '还没查信用报告的，过一两个月查一次：每年 2 次免费，官方网站 www.pbccrc.org.cn。',
      sources: ['credit-regulation-17', 'credit-report-free'],
    },
    {
      text: '满 5 年再查一次，看逾期删了没有。该删没删，可以提异议。',
      sources: ['credit-regulation-16', 'credit-regulation-25'],
    },
    {
      text: '结清以后有人说能“提前消除记录”“重新激活额度”，要钱或要验证码的，别理。',
      sources: ['credit-repair-false', 'impersonation-warning'],
    },
    '别家还有欠款的，照同样的步骤再办一遍，已经算过的收支能接着用。',
    '存在这部手机里的记录，不需要了可以在“数据在哪里”里删掉。凭证先另外存好。',
  ],
  options: {},
  reviewedOn: '2026-11-22',
} satisfies Words<'settled'>;
