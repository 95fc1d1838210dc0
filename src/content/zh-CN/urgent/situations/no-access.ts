import type { SituationWords } from './types.ts';

export const noAccess = {
  title: '登不上，也先留下新号码',
  body: [
    {
      say: '“我登不上账号。请核实我的身份，登记我现在的号码，再告诉我账上多少、怎么查账单。请给我工单号。”',
    },
    {
      steps: [
        { text: '花呗、借呗打 95188，说上面这段话。别家的，打合同上的官方电话。', sources: ['alipay-hotline'] },
        {
          text: '把新号码、新地址书面告诉出借方，寄件单留好。下面有写好的一份。',
          sources: ['procedure-interpretation-137'],
        },
        {
          text: '已经有案子的，同一份也交给法院：没有书面改，一审时的地址到上诉、执行都算数。',
          sources: ['procedure-interpretation-137'],
        },
      ],
    },
    {
      note: 'stop',
      text: {
        text: '“帮你找回账号”“远程帮你登录”的，不给验证码，不共享屏幕，不付钱。',
        sources: ['impersonation-warning'],
      },
    },
  ],
  more: [
    {
      text: '常见说法：旧号码用不了，可以刷脸，或走人工审核。照官方页面和语音里说的办。',
      sources: ['account-recovery'],
    },
    {
      text: '不登录也能看欠谁：信用报告上有出借方的名字和还款状态，每年可以免费查两次。',
      sources: ['credit-regulation-17', 'credit-reporting-huabei'],
    },
    '银行卡的流水上，有每一笔自动扣款的日子和金额。旧短信、旧邮件里的账单也留着。',
    '手机丢了：先找运营商挂失、补卡，再打支付宝的官方电话，说账户可能被人用，改支付密码。',
    '旧号码已经换了主人：书面告诉出借方停用旧号，免得你的消息发给别人。',
    { text: '没法登录，不会让利息和期限停下。收到法院的东西，照样按期限办。', sources: ['postal-service-11'] },
  ],
} satisfies SituationWords;
