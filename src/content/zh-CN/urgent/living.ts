import type { Words } from '../../types.ts';

export default {
  title: '家里现在是哪几样？',
  shortName: '生活的钱',
  why: '能申请什么，看工作、家里人、身体和户口这四样。',
  body: ['照实勾，一样都不是就直接点“继续”。'],
  options: { given: '继续' },
  ticks: {
    lost0: '丢了工作，失业保险缴了不满一年，或没缴',
    lost1: '丢了工作，失业保险缴满一年',
    lost5: '丢了工作，失业保险缴满五年',
    lost10: '丢了工作，失业保险缴满十年',
    unpaid: '干了活，工资没有发',
    family: '要养孩子或老人',
    ill: '我或家里人在生病',
    away: '户口不在现在住的地方',
  },
  where: ['失业保险缴了多久：在电子社保卡里看，以那里显示的为准。'],
  reviewedOn: '2026-11-29',
} satisfies Words<'living'>;
