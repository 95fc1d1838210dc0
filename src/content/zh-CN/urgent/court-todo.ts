import type { Words } from '../../types.ts';

export default {
  title: '期限前，这样做',
  shortName: '期限前做',
  why: '期限过了，能做的就少了。',
  body: [
    { text: '今天就拨 12348 问一次，免费。把文书从头到尾念给律师听。', sources: ['law-hotline'] },
    '把每一页拍下来，连信封和快递单一起留好。',
    '交给法院的东西，自己留一份，要回执。',
    '这段时间照样可以谈。谈成的条件写成文字，写明手上这份文书怎么处理。',
  ],
  more: [
    {
      text: '对支付令的异议成立，案子会转入诉讼，不是债没了。',
      sources: ['civil-procedure-payment-order', 'procedure-interpretation-436'],
    },
    { text: '调解里为了谈成而让的步、认的事，以后不能拿来当证据对付你。', sources: ['procedure-interpretation-107'] },
    {
      text: '判决、执行阶段：法院要给你和家人留生活必需的钱。',
      sources: ['civil-procedure-254'],
    },
    {
      text: '真没有能力，和“有能力不还”是两回事。但不能藏钱、不能不理。',
      sources: ['defaulter-list-1', 'criminal-law-313'],
    },
    {
      text: '2025-11-01 起，北京、杭州、广州的互联网法院不再收这类借款案。旧文章里的说法过时了。',
      sources: ['internet-courts'],
    },
    {
      text: '不建议先花钱公证，或抢先起诉平台：截图和录音的原件留好就行，先免费问律师。',
      sources: ['law-hotline'],
    },
    '电话里说“法院的”，先要姓名、法院、案号，挂断以后自己查公开电话打回去。',
  ],
  options: { noted: '记下了，接着走', rest: '我先去办这件事' },
  reviewedOn: '2026-11-22',
} satisfies Words<'courtTodo'>;
