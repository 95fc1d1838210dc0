import type { Words } from '../../types.ts';

export default {
  title: '停下，这不是帮忙',
  shortName: '停下',
  why: '现在停，损失最小。',
  body: [
    { say: '“我不办了。请停止使用我的资料，也不要再用我的名义联系任何机构。”' },
    {
      text: '发完就不再谈。不付钱、不交手机卡、不签空白委托、不共享屏幕。',
      sources: ['fraud-law-31', 'impersonation-warning'],
    },
    {
      steps: [
        { text: '给过钱：先打 110，说清时间、金额、对方账号，要回执。', sources: ['police-hotline'] },
        '再打给付款的银行，问能不能拦下。',
        '给过密码、验证码：改支付密码，退出不认识的设备。',
        '给过手机卡、银行卡：挂失，补办。',
        '聊天、合同、转账记录都别删。',
      ],
    },
    '被这样的人盯上，不是你的错。现在停下来就对了。',
  ],
  more: [
    {
      text: '对方说“退钱要先交手续费、保证金”：不交，那是又一道骗局。',
      sources: ['impersonation-warning'],
    },
    {
      text: '对方拿“违约金”吓你：别急着付，把合同念给 12348 的律师听。',
      sources: ['law-hotline'],
    },
    {
      text: '对方已经替你交过假证明：先打 12348，问清怎么更正，再联系出借方。',
      sources: ['law-hotline'],
    },
    {
      text: '手机卡在对方手里，出借方的电话和法院的通知你都收不到。先把卡补回来，再报一次自己的号码。',
      sources: ['agent-fees', 'fraud-law-31'],
    },
    {
      text: '证件照片给了出去：留意陌生的借款短信，过一阵查信用报告，每年有 2 次免费。',
      sources: ['credit-regulation-17'],
    },
    '常见经验：停办以后常有人自称能“追回”再收费，多半是同一伙人。能不能追回，没有人能保证。',
  ],
  options: { stopped: '我停下了', gave: '已经给了钱或资料' },
  reviewedOn: '2026-11-22',
} satisfies Words<'stopHere'>;
