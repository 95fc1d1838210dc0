import type { Words } from '../../types.ts';

export default {
  title: '从官方入口发出去',
  why: '从哪里发、哪天发，决定以后怎么追。',
  body: [
    {
      steps: [
        '回到之前联系上的那条官方路：App 里的官方客服，或银行的官方客服。',
        '请客服给上传的入口，发情况说明、方案和材料。',
        '要工单号和答复日期，截图。',
      ],
    },
    { say: '“我已提交情况说明和方案，请登记。请告诉我工单号和答复日期，并用文字回复我。”' },
    '这里只记“已发出”。对方确认之前，不算谈成。',
    {
      note: 'stop',
      text: { text: '不发到私人微信、邮箱、评论区，不点别人发来的链接。', sources: ['alipay-hotline'] },
    },
  ],
  more: [
    {
      text: '找不到入口：各人页面不一样。打 95188 问“还款困难的材料从哪里传”，以当时的答复为准。',
      sources: ['alipay-hotline'],
    },
    '客服只收文字：分几条发，每条开头写第几条，最后写“以上为全部内容”。',
    '同一份方案只走一条路。几处发出不同的数，会对不上。',
    {
      text: '协商没有查到法定的答复期限；15、30、60 天是正式投诉的。对方没说日子，自己定 7 天，这是建议。',
      sources: ['complaint-rules', 'own-rule'],
    },
    {
      text: '发出去，不会自动停掉息费和征信报送，要对方确认了才算。',
      sources: ['civil-code-543', 'credit-reporting-huabei'],
    },
    '等的时候有人催，报工单号：“我在某月某日提交了方案，请看记录。”不另外答应数。',
  ],
  options: { sent: '已发出', notYet: '还没发' },
  reviewedOn: '2026-11-22',
} satisfies Words<'submit'>;
