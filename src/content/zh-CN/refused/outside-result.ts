import type { Words } from '../../types.ts';

export default {
  title: '去办的这件事，结果怎么样？',
  shortName: '结果怎样',
  why: '先把这一次的结果记下，再换别的办法。',
  body: ['记下日期、谁答复的、怎么说的，截图留好。', '还没到说好的日子，就选“还在等”。'],
  more: [
    '谈成了：电话里答应的也选这一项，下一步逐条核对，缺的请对方书面写明。',
    {
      text: '人民调解成的也要核对：签了就有约束力。两边一起去法院做了司法确认，没按约做到，对方可以申请执行。',
      sources: ['people-mediation-31'],
    },
    {
      text: '在法院调解没成，你让过的步，以后一般不能拿来对付你。双方都认可的事实、双方都同意的，除外。',
      sources: ['procedure-interpretation-107', 'online-mediation-18'],
    },
    '对方愿意再谈：先从官方客服核实是真的，再带着新的金额去谈。选了这一项，会从核对欠款重新开始。',
    {
      text: '投诉过了期限没有答复：一般 15 天，复杂的 30 天，最长 60 天。过了就拿编号问一次，再往上一级。',
      sources: ['complaint-rules', 'supervisor-hotline'],
    },
    '没有结果：不是你做错了。带上这次的编号和答复，换一个办法，信里也写上这一次。',
    '法院判了：收到判决书，或支付令过了期限生效，选这一项。在法院调解成的，选“谈成了”。',
    {
      text: '帮忙的人说“办成了”，要你付尾款或把钱转给他：先自己打出借方的官方电话核实，花呗、借呗是 95188。付款只在官方还款页。',
      sources: ['alipay-hotline', 'impersonation-warning'],
    },
  ],
  options: {
    agreed: '谈成了',
    reopened: '对方愿意再谈',
    nothing: '没有结果',
    waiting: '还在等',
    judgment: '法院判了',
  },
  instead: {
    police: {
      title: '报警以后，怎么样了？',
      body: ['没有固定的答复日。过几天，拿回执编号问一次办到哪一步。', '再有恐吓，再打 110；记在催收记录里。'],
      options: { nothing: '问过了，接着办欠款的事' },
    },
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'outsideResult'>;
