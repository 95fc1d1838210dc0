import type { Words } from '../../types.ts';

export default {
  title: '照着说，一分钟就够',
  why: '一分钟说清，少被带着走。',
  body: [
    '照下面的稿子念或发，念完就停，等对方说。',
    {
      list: [
        '每一笔的本金、利息和逾期费用。',
        '出借方的全称。',
        '现在能申请什么。',
        '要交什么材料，从哪里交。',
        '工单号和答复日期。',
      ],
    },
    { note: 'attention', text: '对方给的任何数，当场都不答应，只说“我记下来，核算后回复”。' },
  ],
  more: [
    '说的时候慢一点，只讲事实：是谁、哪一笔、从什么时候、一句原因、想问什么。不吵，不推给别人。',
    { say: '“我不借新的还旧的。请告诉我，除了这个还有什么办法。”' },
    { text: '诱导你再去借，是行业规范不许的。记下时间和工号就行。', sources: ['cba-guideline'] },
    { say: '“请用正式文书通知我。请留下姓名、公司和工号。”' },
    {
      text: '被要求先还一点：先问记在哪一项、还了能谈什么、能不能发文字。没有约定时，先抵费用和利息。',
      sources: ['civil-code-561'],
    },
    {
      text: '自己的通话可以录音，原件留好，不剪，不发到网上。法院采不采信，看具体情况。',
      sources: ['procedure-interpretation-106', 'evidence-rules-14'],
    },
    {
      text: '可以请求：协商期间少打电话、不联系家人、减免逾期费用。对方没有义务同意。',
      sources: ['call-practice', 'civil-code-543'],
    },
    '欠着别家的，也用这份稿子，换掉名称就行。说不下去了，可以说“我先记这些，晚点再打”，然后挂断。',
  ],
  options: {
    connected: '联系上了',
    notReached: '没联系上',
    prepareFirst: '想先准备好再联系',
    rest: '今天先到这里',
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'script'>;
