import type { SituationWords } from './types.ts';

/** Everything was paid, and somebody still demands money. */
export const settled = {
  title: '先要对方拿出账来，别再付一遍',
  body: [
    { say: '“这笔我已经还清。请书面告诉我还差哪一笔、怎么算的。没核对清楚以前，我不再付款。”' },
    {
      steps: [
        '截图：App 里显示还清的页面，每一次还款和银行扣款的记录。',
        {
          text: '自己打出借方的官方电话核对，花呗、借呗是 95188。要结清证明和工单号。',
          sources: ['alipay-hotline'],
        },
        '把下面的“核对函”发给催你的人和出借方。',
      ],
    },
    {
      note: 'stop',
      text: {
        text: '不交“销户费”“手续费”，不付给个人账户，不报验证码。',
        sources: ['impersonation-warning'],
      },
    },
  ],
  more: [
    {
      text: '说债已经转让：收到转让通知以前还给原出借方的，算数。把还款日期和通知日期摆在一起。',
      sources: ['contract-interpretation-48'],
    },
    '真有零头没还：让对方写清金额和算法，再在官方还款页付，付完截图。',
    {
      text: '几年没人提过的旧账：先打 12348 问时效，没问清以前不付款、不签字、不答应还。',
      sources: ['law-hotline', 'civil-code-192', 'limitation-rules-14'],
    },
    {
      text: '还在催：记下日期、号码、说了什么，正式投诉出借方，一般 15 天内答复；再往上找 12378。',
      sources: ['complaint-rules', 'supervisor-hotline'],
    },
    {
      text: '信用报告还显示欠着：提异议，20 日内书面答复你。',
      sources: ['credit-regulation-25'],
    },
  ],
  options: { noted: '我还有别的欠款要谈' },
} as const satisfies SituationWords;
