import type { Words } from '../../types.ts';

export default {
  title: '发出前，逐项对一遍',
  shortName: '逐项核对',
  why: '信和材料前后一致，对方就不用退回来再问。',
  body: ['核对一项，勾一项。不一致的，先回去改。'],
  more: [
    '姓名和尾号：和支付宝实名一致，手机号、账号只写尾号。',
    '每笔金额：照今天的账单再抄一次，旁边写上“截至哪一天”。',
    '日期：到期日、首期日、落款日，三处都看。首期日已经过了，就往后改。',
    '信里的金额和方案一致：每期乘以期数，加上末期零头，等于总额。试行的，写明几个月后复核。',
    {
      text: '材料是真的：有出借方会向医院核对。伪造机关、医院或公司的印章是犯罪，有人因此被判了刑。',
      sources: ['fake-proof-checked', 'criminal-law-280', 'fake-proof-case'],
    },
    {
      text: '已经交过不真实的：别再补第二份，先打 12348 问怎么更正。',
      sources: ['law-hotline'],
    },
    '要遮住的：无关的卡号、别人的姓名和证件号、与这笔债无关的交易。自己的姓名、日期、金额和印章别遮。',
    '遮在照片副本上，原件照片另存一份。',
  ],
  options: { checked: '都核对过了' },
  ticks: {
    names: '姓名和尾号',
    amounts: '每笔金额与账单一致',
    dates: '日期',
    same: '信里的金额和方案一致',
    genuine: '材料都是真的',
    masked: '无关的内容遮住了',
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'accuracy'>;
