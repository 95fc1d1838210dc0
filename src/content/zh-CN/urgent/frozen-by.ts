import type { Words } from '../../types.ts';

export default {
  title: '是谁冻结的？',
  shortName: '谁冻结的',
  why: '谁冻的，就找谁；找错了，只会白等。',
  body: ['打银行或支付宝的官方电话问四样：哪个机关、案号或文书号、冻了多少、冻到哪天。'],
  more: [
    {
      text: '支付宝也要照法院和有权机关的文书冻结。没有这样的文书，余额只能照你的指令动。',
      sources: ['payment-institutions-31'],
    },
    {
      text: '说“交一笔解冻费就能解”的，是骗局：不付，不给验证码，不共享屏幕。',
      sources: ['impersonation-warning'],
    },
  ],
  where: [
    '银行卡：打卡背面的客服电话，报身份证号，问“司法冻结的机关和案号”。',
    { text: '支付宝：打 95188，问是法院、别的机关，还是支付宝自己限制的。', sources: ['alipay-hotline'] },
  ],
  options: {
    court: '法院，已经在执行',
    beforeJudgment: '法院，还没判（保全）',
    authority: '公安或别的机关',
    platform: '银行或支付宝自己限制的',
    unsure: '还没问到',
  },
  reviewedOn: '2026-11-29',
} satisfies Words<'frozenBy'>;
