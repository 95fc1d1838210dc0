import type { Words } from '../../types.ts';

export default {
  title: '钱或验证码已经给出去了',
  shortName: '已经给出去',
  why: '时间、金额、账号还记得清的时候，报案最省力。',
  call: 'police',
  body: [
    {
      steps: [
        { text: '现在就打 110，说清时间、金额、对方账号。', sources: ['police-hotline'] },
        '打给付款的银行，说被骗了，要求挂失或冻结。',
        { text: '打 95188，说账户可能被人操作，问怎么保护账户，要工单号。', sources: ['alipay-hotline'] },
        '关掉屏幕共享，卸掉对方让你装的软件，改支付密码。',
      ],
    },
    { text: '拿不准是不是骗局，可以问 96110。钱已经出去，直接打 110。', sources: ['fraud-hotline', 'police-hotline'] },
    { note: 'stop', text: { text: '不再付任何“解冻费”“退款保证金”。', sources: ['impersonation-warning'] } },
    '聊天、转账、通话记录都别删。被骗不是你的错。',
  ],
  more: [
    { say: '“我被骗了。几点几分，转了多少元，对方账号和名字是这些，骗我的理由是这个。”' },
    '能不能追回，没有人能保证。',
    '常见经验：自称能帮你“追回”再收费的，多半是又一道骗局。',
    '报案后要回执，写清案由和日期。它也是以后协商时的材料。',
    '只给了验证码、还没少钱：也改密码、解绑不认识的设备，看有没有新的借款。',
    {
      text: '被人用你的名义借了款：打 95188 说明不是本人操作，要借款时间、收款账户和合同，记下工单号。',
      sources: ['alipay-hotline'],
    },
    {
      text: '把手机卡、银行卡或支付账户给了别人：马上挂失。非法出租、出借、出卖它们，是法律禁止的。',
      sources: ['fraud-law-31'],
    },
    '证件照片给了出去：留意陌生的借款短信，过一阵查一次信用报告。',
  ],
  options: { noted: '这几件我去办' },
  reviewedOn: '2026-11-28',
} satisfies Words<'scamRescue'>;
