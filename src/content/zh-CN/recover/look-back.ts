import type { Words } from '../../types.ts';

export default {
  title: '以后想坚持哪一件？',
  shortName: '坚持哪件',
  why: '为了以后不再还不上。',
  body: [
    '选一两件就够，下一步告诉你怎么开始。',
    {
      text: '真正管用的是按时还。做公益、交水电费，不会让逾期记录提前消失。',
      sources: ['credit-regulation-16', 'credit-regulation-contents'],
    },
  ],
  more: [
    '先留生活费：发钱那天，先把吃住看病的钱转到一边，剩下的才花。',
    '收支表：不用每笔都记，大的几项就看得出钱去了哪里。',
    '备用金：下一次生病、换工作，先用它，不用借。',
    '关额度：少一个顺手借钱的机会。关之前先确认没有欠款。',
    '放三天：放一放再看，还想不想要，自己最清楚。',
    {
      text: '“芝麻分”和人民银行的信用报告是两回事。刷高前者，改不了后者。',
      sources: ['credit-regulation-contents'],
    },
    '不用每件都做到。坚持一件，日子就稳一点。',
  ],
  options: { given: '继续' },
  ticks: {
    livingFirst: '每月先留生活费',
    simpleBudget: '一张简单的收支表',
    reserve: '攒一个月的备用金',
    closeCredit: '关掉不用的额度',
    waitThree: '想买先放三天',
    learn: '学一点钱的常识',
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'lookBack'>;
