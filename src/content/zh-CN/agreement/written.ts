import type { Words } from '../../types.ts';

export default {
  title: '有书面确认吗？',
  shortName: '书面确认',
  why: {
    text: '口头说好的也可能有效，但难证明。变更的内容没约定清楚，法律上先当作没有变更。',
    sources: ['civil-code-544'],
  },
  body: ['官方客服在 App 里打字回复的，也选“有”。', '私人微信里说的，别当作书面确认。'],
  more: [
    { say: '“请把刚才说好的，书面发给我。我收到以后按它还。”' },
    {
      text: '不一定要签纸质原件、请律师审、去公证。官方渠道里看得到、截得下来的确认，就有用。',
      sources: ['agreement-practice'],
    },
    {
      text: '只有口头：自己的通话可以录音，原件别剪、别发到网上。法院采不采信，看情况。',
      sources: ['procedure-interpretation-106', 'evidence-rules-14'],
    },
    '没有录音，就马上写下：哪天几点、工号、说了多少钱、哪天还。再去官方客服打字确认一遍。',
    '口头说好又付过的，不用慌。付款记录截图，问清记在哪一项，下一期之前要到书面确认。',
    {
      text: '对方说“系统里有，不用另外发”：问在哪个页面能看到，截下来。看不到，就难证明。',
      sources: ['civil-code-544'],
    },
    {
      text: '要你付钱才发协议的，不付，打出借方的官方电话核对，花呗、借呗是 95188。',
      sources: ['alipay-hotline', 'impersonation-warning'],
    },
  ],
  options: {
    text: '有：App 页面、官方短信或电子合同',
    oral: '只有口头',
    oralPaid: '只有口头，而且已经付过',
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'written'>;
