import type { Words } from '../../types.ts';

export default {
  title: '信用报告里写得对吗？',
  shortName: '信用报告',
  why: '写错的能改，真实的改不了。',
  body: [
    {
      text: '每年可以免费查 2 次，官方网站是 www.pbccrc.org.cn。',
      sources: ['credit-regulation-17', 'credit-report-free'],
    },
    '看三处：写没写还清，金额和日期对不对，有没有不是你的。',
  ],
  more: [
    { text: '真实的逾期，从还清那天起满 5 年删除。', sources: ['credit-regulation-16'] },
    { text: '花呗按月汇总报送，刚还清的，可能下个月才看得到。', sources: ['credit-reporting-huabei'] },
    { text: '可以加一段自己的说明，写清当时为什么、什么时候还清。', sources: ['credit-regulation-16'] },
    {
      text: '花钱修复征信的，都别信：征信中心声明过不做这种事，真实的记录谁也改不了。',
      sources: ['credit-repair-false', 'credit-regulation-16'],
    },
    {
      text: '征信中心的官方网站，就是上面这个地址。写成别的“官网”的，别信。',
      sources: ['credit-report-free'],
    },
    {
      text: '一次性信用修复政策要在 2026 年 3 月 31 日前还清，窗口已经过了。没有查到新一轮。',
      sources: ['credit-repair-closed'],
    },
    {
      text: '做公益、交水电费，都不能让逾期记录提前消失；征信记的是信贷这类信息。',
      sources: ['credit-regulation-contents', 'credit-regulation-16'],
    },
    {
      text: '查报告时让你共享屏幕、报验证码的，是骗子常用的办法。停下，关掉。',
      sources: ['impersonation-warning'],
    },
  ],
  where: [
    {
      text: '自己输入 www.pbccrc.org.cn，照页面实名、申请，按提示的日子取。别点搜索广告和别人发的链接。',
      sources: ['credit-report-free'],
    },
    {
      text: '常见说法：云闪付和一些银行的 App 也能查。以 App 里的说明为准。',
      sources: ['credit-report-other'],
    },
    '不会操作：请信得过的人坐在旁边，验证码自己看、自己填。',
    '没力气今天查，选“还没查”，先做下一步。',
  ],
  options: { right: '都对', wrong: '有写错的', notYet: '还没查' },
  reviewedOn: '2026-11-22',
} satisfies Words<'creditReport'>;
