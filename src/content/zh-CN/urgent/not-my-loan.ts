import type { Words } from '../../types.ts';

export default {
  title: '这一笔不是我借的',
  shortName: '不是我借的',
  why: '不是你的债，先不付，把经过说清、留下记录。',
  body: [
    {
      note: 'stop',
      text: {
        text: '先别付“一点点表示诚意”，付款可能被当成承认。（按条文推断，先问 12348）',
        sources: ['limitation-rules-14', 'law-hotline'],
      },
    },
    { say: '“这一笔不是我本人操作。请告诉我借款时间和收款账户，把合同发给我，并给我工单号和答复日期。”' },
    {
      steps: [
        { text: '花呗、借呗自己拨 95188，说上面这段话。页面上写着银行的，打那家银行。', sources: ['alipay-hotline'] },
        { text: '打 110 报警，说被人冒名借款，要报警回执。', sources: ['police-hotline'] },
        '改支付密码，退出不认识的设备，看有没有别的陌生借款。',
        { text: '查信用报告。写错的可以提异议，20 日内书面答复你。', sources: ['credit-regulation-25'] },
      ],
    },
    '工单号、合同、回执放在一起，以后每次都带着说。',
  ],
  more: [
    {
      text: '收到了法院的东西：期限照样在算。回“急事”勾“收到法院的东西”，在期限内写明这一笔不是你借的。',
      sources: ['civil-procedure-payment-order', 'civil-procedure-128'],
    },
    {
      text: '对异议的答复不服，可以向当地人民银行投诉，受理后 30 日内书面答复；也可以起诉。',
      sources: ['credit-regulation-26'],
    },
    {
      text: '已经付过一点：告诉客服，当时是怕影响，不是认账，请记下来。再打 12348 问怎么补救，免费。',
      sources: ['law-hotline'],
    },
    {
      text: '是自己点的，钱却被骗走了：这和“不是我借的”不一样。照实说，报 110，再打 12348 问。',
      sources: ['police-hotline', 'law-hotline'],
    },
    '家人用你的手机借的：先在家里问清，再问律师。真是自己借的，别说成不是，会害到后面的协商。',
    { text: '被带去“加分”“见证”之后多出来的借款，也报警，把聊天和合同留好。', sources: ['ab-loan'] },
    {
      text: '常见经验：来电说你名下有“异常借款”，要你转账或共享屏幕来注销，多半是骗局。挂断，自己拨 95188。',
      sources: ['impersonation-warning', 'alipay-hotline'],
    },
    {
      text: '能证明写错，异议自己提就行，不花钱。收费替你“消记录”的，先停下。',
      sources: ['credit-regulation-25', 'five-departments-warning'],
    },
  ],
  options: { others: '我自己也有欠款要谈', only: '只有这一笔' },
  reviewedOn: '2026-11-28',
} satisfies Words<'notMyLoan'>;
