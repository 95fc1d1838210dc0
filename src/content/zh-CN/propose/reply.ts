import type { Words } from '../../types.ts';

export default {
  title: '对方答复了吗？',
  why: '下一步要看对方怎么答。',
  body: ['电话里的一句同意也算，下一步会核对文字。', '没同意，也不等于没有路：展开看怎么接，记下哪天再问。'],
  more: [
    { say: '“请告诉我没同意的原因和缺的材料。请保留我的申请，给我工单号和下次答复的日期。”' },
    '没同意：先补材料，再把每期改低、期数改长，过几天再提。别照原样重发，也别往高改。',
    '“逾期以后才能谈”：不要为了能谈而故意逾期。请对方记下你到期前已经说明。',
    {
      text: '“还一部分才能谈”：先问还多少能谈、谈什么、记在哪一项，请对方发文字，再选“给了另一个方案”。',
      sources: ['civil-code-561'],
    },
    '过了说好的日子没答复：拿工单号去问一次；再不行，换一条官方的路。',
    {
      text: '还是没有结果，可以正式投诉：先投机构，一般 15 天，复杂的 30 天，特别复杂的最长 60 天。',
      sources: ['complaint-rules'],
    },
    {
      text: '再往上是金融消费者保护服务平台或 12378。它们转给机构处理，也可以申请调解，不会替你定还款方案。',
      sources: ['consumer-platform', 'supervisor-hotline'],
    },
    {
      text: '被拒以后，别碰三样：提额或套现、借小额贷款、付费代办。借新还旧和代办，监管部门专门提示过。',
      sources: ['five-departments-warning', 'broker-warning'],
    },
  ],
  options: {
    accepted: '同意了',
    counter: '给了另一个方案',
    moreMaterials: '还要补材料',
    waiting: '还没到说好的日子',
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'reply'>;
