import type { Words } from '../../types.ts';

export default {
  title: '对方答复了吗？',
  shortName: '对方答复',
  why: '下一步要看对方怎么答。',
  body: ['电话里的一句同意也算，下一步会核对文字。', '没同意，也不等于没有路：选了，下一步看怎么接。'],
  more: [
    { say: '“请告诉我没同意的原因和缺的材料。请保留我的申请，给我工单号和下次答复的日期。”' },
    {
      text: '“还一部分才能谈”：先问还多少能谈、谈什么、记在哪一项，请对方发文字，再选“给了另一个方案”。',
      sources: ['civil-code-561'],
    },
    '只答了一半，比如同意分期、没说息费：也算另一个方案，没说的一项一项问。',
    '要补材料：问清缺哪几样、从哪里传、哪天截止，补真的，补不到的写明为什么。',
    '过了说好的日子：先拿工单号去问一次，再选“过了日子还没答复”。那里有别的路，包括正式投诉。',
    {
      text: '答复里叫你点别人发的链接、先交保证金、加私人微信：先停，自己打 95188 核实。',
      sources: ['impersonation-warning', 'alipay-hotline'],
    },
  ],
  options: {
    accepted: '同意了',
    counter: '给了另一个方案',
    refused: '没同意',
    moreMaterials: '还要补材料',
    waiting: '还没到说好的日子',
    noReply: '过了日子还没答复',
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'reply'>;
