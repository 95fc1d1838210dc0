import type { Words } from '../../types.ts';

export default {
  title: '对方怎么回的？',
  shortName: '对方怎么回',
  why: '不同的回答，有不同的下一步。',
  body: ['没有当场答应金额，是对的。', '没谈成也算联系过：日期、工号、工单号先记下来。'],
  more: [
    '让我交材料：问清逐项是什么、从哪里传、哪天截止。',
    '给了方案：先不答应。下一步和你的每月剩余比一比。',
    {
      text: '让我先还一笔再谈：先问还多少能谈、谈什么、记在哪一项。没有约定时，先抵费用和利息，本金可能没少。',
      sources: ['civil-code-561'],
    },
    {
      text: '还一点、请求延期或答应还款，时效也会重新算。中间有 3 年没还、没人催的旧债，先问 12348。',
      sources: ['civil-code-195', 'limitation-rules-14', 'law-hotline'],
    },
    '口头同意了：口头也可能有效，但难证明。下一步逐条核对，缺的请对方书面写明。',
    {
      text: '没同意：不争，问清原因和缺什么，要工单号。选了以后，看那句话怎么回、还有哪些办法。',
      sources: ['call-practice'],
    },
    {
      text: '一直推脱，可以向机构正式投诉：简单的 15 天、复杂的 30 天内答复，最长 60 天。还不行，再打 12378，它会转给机构处理，不替你定还款方案。',
      sources: ['complaint-rules', 'supervisor-hotline', 'supervisor-role'],
    },
    {
      text: '说归别家管：问清那家的全称和官方联系方式。信用购、信用贷归银行，转让了的归新公司。',
      sources: ['brand-split', 'civil-code-546'],
    },
  ],
  options: {
    materials: '让我交材料',
    offer: '给了一个方案',
    payFirst: '让我先还一笔再谈',
    wait: '没定下来，让我等回复',
    agreed: '口头同意了',
    refused: '没同意',
    elsewhere: '说这一笔归别家管',
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'howItWent'>;
