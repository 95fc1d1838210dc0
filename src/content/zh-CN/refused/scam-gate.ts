import type { Words } from '../../types.ts';

export default {
  title: '帮忙的人，提过这些吗？',
  shortName: '先防骗',
  why: '最难的时候，最容易遇到这种人。',
  body: ['有一样就先停下。还没找人，选下面那个。'],
  more: [
    {
      text: '别付费找“债务管理咨询”签协议、交全部资料、让它代谈：监管部门和五部门都提醒过。',
      sources: ['broker-warning', 'five-departments-warning'],
    },
    '看网站评价、查报道来挑一家，也挑不出真假：评价可以买，报道可以写。',
    {
      text: '网页上署名“律师”“法务”的人，不一定有执业证。打 12348 或问当地司法局核实。',
      sources: ['five-departments-warning', 'lawyer-licence', 'law-hotline'],
    },
    {
      text: '“债务重组”“债务置换”多半是借新还旧或高息垫资，成本更高，还可能违反原来的合同。',
      sources: ['broker-warning'],
    },
    { text: '冒充监管部门，要保证金才给“解冻”的，也有过通报。', sources: ['impersonation-warning'] },
    {
      text: '真能帮忙的：12348 不收费；人民调解不收费；律师由律所签合同、收费入账。',
      sources: ['law-hotline', 'people-mediation-4', 'lawyer-contract'],
    },
    '熟人介绍的、有门面的、穿制服的，也照这几条看。看它要什么，不看它像什么。',
  ],
  where: [
    '翻一遍和对方的聊天：要过钱吗，要过验证码、共享屏幕、手机卡、身份证照片吗。',
    '看合同和收款记录：收钱的是个人，还是一家咨询公司，是不是律师事务所。',
    { text: '拿不准，打 12348 问，或打 96110 问像不像骗局。', sources: ['law-hotline', 'fraud-hotline'] },
  ],
  options: { given: '继续', none: '都没有，或还没找人' },
  ticks: {
    feeFirst: '先交钱',
    codes: '要验证码、共享屏幕或手机卡',
    fakePapers: '能做证明',
    promise: '保证减免、停息、修征信',
    bringFriend: '让我带个朋友来',
    coldCall: '自己找上门来的',
  },
  reviewedOn: '2026-11-28',
} satisfies Words<'scamGate'>;
