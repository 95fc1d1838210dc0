import type { Words } from '../../types.ts';

export default {
  title: '期限前，这样做',
  shortName: '期限前做',
  why: '期限过了，能做的就少了。',
  more: [
    {
      text: '对支付令的异议成立，案子会转入诉讼，不是债没了。',
      sources: ['civil-procedure-payment-order', 'procedure-interpretation-436'],
    },
    {
      text: '调解里为了谈成才认下的事，一般不能拿来当对你不利的证据。双方都确认或都同意的事实除外。',
      sources: ['procedure-interpretation-107', 'online-mediation-18'],
    },
    {
      text: '旧债：中间有三年没还、没扣款、没人催的，先问 12348。时效这件事法院不会替你提，要在第一次答辩里写明。',
      sources: ['civil-code-188', 'civil-code-193', 'limitation-rules-2'],
    },
    {
      text: '2025 年 11 月 1 日起，北京、杭州、广州的互联网法院不再收这类借款案。旧文章里的说法过时了。',
      sources: ['internet-courts'],
    },
    {
      text: '不建议先花钱公证，或抢先起诉平台：截图和录音的原件留好就行，先免费问律师。',
      sources: ['law-hotline'],
    },
    '电话里说“法院的”，先要姓名、法院、案号，挂断以后自己查公开电话打回去。',
  ],
  instead: {
    /** It has no term. */
    settlement: { title: '照调解书还，这样做', why: '没按它还上，对方可能申请执行。' },
  },
  options: { noted: '记下了，接着办', rest: '我先去办这件事' },
  reviewedOn: '2026-11-29',
} satisfies Words<'courtTodo'>;
