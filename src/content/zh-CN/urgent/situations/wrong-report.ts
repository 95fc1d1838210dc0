import type { SituationWords } from './types.ts';

/** A credit report is wrong years after the debt was paid. */
export const wrongReport = {
  title: '先看这一条是谁报的，今天就向它提异议',
  body: [
    {
      steps: [
        {
          text: '查信用报告，每年有 2 次免费，网址 www.pbccrc.org.cn 自己输入。',
          sources: ['credit-regulation-17', 'credit-report-free'],
        },
        '找到写错的那一条，看它写的是哪家机构。债转让过的，也可能还是原来那家在报。',
        {
          text: '把下面的“异议申请”交给那家机构或征信中心，20 日内书面答复你。',
          sources: ['credit-regulation-25'],
        },
      ],
    },
    {
      note: 'information',
      text: {
        text: '还清满 5 年还在的，可以要求删掉。没还清的，5 年还没开始算。',
        sources: ['credit-regulation-16'],
      },
    },
  ],
  more: [
    {
      text: '答复不服：向当地人民银行投诉，受理后 30 日内书面答复；也可以起诉。',
      sources: ['credit-regulation-26'],
    },
    '那家机构已经不在了，或电话打不通：直接向征信中心提，附上还清的凭证。',
    '还清的凭证找不到：查银行流水，找那时付款的一笔；再向出借方补要结清证明。',
    {
      text: '真实的逾期改不掉，可以加一段自己的说明。花钱修复征信的，都别信。',
      sources: ['credit-regulation-16', 'credit-repair-false'],
    },
    {
      text: '报送不良信息以前，机构应当告知你。没有告知的，在异议里写上。',
      sources: ['credit-regulation-15'],
    },
  ],
  options: { noted: '我还有别的欠款要谈' },
} as const satisfies SituationWords;
