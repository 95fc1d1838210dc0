import type { Words } from '../../types.ts';

export default {
  title: '下一期，照这个来',
  shortName: '下一期',
  why: '守住这一期，下一期才谈得起。',
  body: [
    '前几天看一眼钱够不够；不够，当天就回来。',
    '还完第二天看入账，截图留一张，和前几期放在一起。',
    '想提前还：先问能不能、后面的费用还收不收，再付。',
  ],
  more: [
    '还没答复的几条，每期前再问一次，答了就截图。',
    '收入多了，先攒一点备用，再想提前还。备用的钱，能挡住下一次意外。',
    {
      text: '几家都按约还着、备用的钱也有了，多出来的先还利率高的那家。这是建议。',
      sources: ['own-rule'],
    },
    { text: '试行的方案，到期前 7 天就去约复核，带上这几个月的还款截图。天数是建议。', sources: ['own-rule'] },
    '按约还着，就别再开新的分期。花呗还能用，也先不用。',
    {
      text: '有人打来说能“再减一笔”“提前结清打折”，要你付到别处：挂断，自己打 95188 核对。',
      sources: ['alipay-hotline', 'impersonation-warning'],
    },
    {
      text: '有人说债转让了：没有通知到你，对你不生效。原来谈好的、能提的异议，对新公司一样能提。',
      sources: ['civil-code-546', 'civil-code-548'],
    },
    '还到最后一期，别忘了要结清证明。',
  ],
  options: {},
  reviewedOn: '2026-11-22',
} satisfies Words<'onTrack'>;
