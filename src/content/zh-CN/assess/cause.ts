import type { Words } from '../../types.ts';

export default {
  title: '主要是因为什么？',
  shortName: '主要原因',
  why: '联系时只需要一句原因；后面的材料清单也照它列。',
  body: ['说实话就够，不用说得更惨。'],
  more: [
    '勾一到三个就好。电话里只说最主要的一个，说完就问欠多少。',
    '花超了也是原因，照实说：以前花得多，现在停了，每月能留出多少。不用编成生病。',
    {
      text: '编出来的原因经不起核对：出借方可能会向医院核实证明。',
      sources: ['fake-proof-checked'],
    },
    {
      text: '被人骗了钱：没报过警的，先打 110，留好回执。报了警，欠款不会自动消掉，还是要联系。',
      sources: ['police-hotline'],
    },
    {
      text: '失业了：单位应当给你开解除或终止劳动关系的证明，它也是办失业登记要用的。',
      sources: ['social-insurance-50'],
    },
    '不想说也可以。勾“别的原因，或不想说”，稿子里只写“最近确实困难”。',
    '原因只留在这部手机里。分享链接默认不带它。',
  ],
  options: { given: '继续' },
  ticks: {
    jobLoss: '失业了',
    lessIncome: '收入变少或被拖欠工资',
    illness: '生病或受伤',
    family: '家里出了事',
    business: '生意亏了',
    moving: '搬家、换城市',
    overspent: '花超了',
    scammed: '被人骗了钱',
    other: '别的原因，或不想说',
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'cause'>;
