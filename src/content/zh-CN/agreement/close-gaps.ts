import type { Words } from '../../types.ts';

export default {
  title: '把缺的几条问清楚',
  shortName: '补问缺的',
  why: '现在问一句，免得以后各有各的说法。',
  body: [
    '在官方客服里打字，缺哪条问哪条。回复一条，截图一条。',
    '对方打电话来答，就说：“麻烦把您刚才说的，书面发给我。”',
    { note: 'attention', text: '没写清之前，不多付，不改付到别的账户。到了说好的日子，只在官方还款页付。' },
  ],
  more: [
    '一次问三条就好，问多了容易漏答。答得含糊，把你的理解写出来，请对方回“是”或“不是”。',
    '问的顺序：每期的金额和日期，期间的息费，有一期没还会怎样，怎么报征信，再问别的。',
    {
      text: '手上有支付令的：谈成了，它不会自动停下。问清对方撤不撤、哪天撤，15 天的期限照样要算。',
      sources: ['civil-procedure-payment-order', 'procedure-interpretation-436'],
    },
    '还有几条没答复：记下工单号和答复日期，先按已经写清的还，每期前再问一次。',
    '对方不肯写：换一个官方渠道再问一次，请客服说明为什么不能书面答复。',
    {
      text: '还是不肯，可以正式投诉机构，一般 15 天内答复。再往上找金融消费者保护服务平台或 12378。',
      sources: ['complaint-rules', 'consumer-platform', 'supervisor-hotline'],
    },
    { text: '律师审一遍不是必需。拿不准哪一句，先打 12348 免费问。', sources: ['law-hotline'] },
  ],
  options: { cleared: '都问清了，也有书面确认', partly: '还有几条没答复', refused: '对方不肯写' },
  instead: {
    oralOnly: {
      title: '请对方把说好的写下来',
      body: ['把下面这一句打字发给官方客服；打不开的，写下来寄去，要回执。对方书面回了，就有了书面确认，存两份。'],
      options: { cleared: '收到书面的，也核对过了', partly: '还没收到书面的' },
    },
  },
  reviewedOn: '2026-11-29',
} satisfies Words<'closeGaps'>;
