import type { Words } from '../../types.ts';

export default {
  title: '有没有等不了的事？',
  shortName: '等不了的事',
  why: '有期限的事、骗局和你自己的安全，耽误不起，要先处理。',
  body: ['欠款不急在今天。'],
  more: [
    '勾了几样，就一样一样处理：先是人，再是钱和验证码，再是有期限的文书，然后才是别的。',
    '做完自动回到原来那一步。以后又遇到，随时点右上角的“急事”，回来改这一题。',
    {
      text: '律师函、催收函不算法院的东西，没有法院的期限。拿不准就勾上，下一屏会帮你分清。',
      sources: ['civil-procedure-128', 'civil-procedure-payment-order'],
    },
    '只是接到催款电话，对方没有要你马上付钱，也没有威胁：可以不勾，照常往下答。',
    { text: '有人身危险，先打 110，别等把这几题做完。', sources: ['police-hotline'] },
  ],
  options: { given: '继续', none: '没有，就是还不上' },
  ticks: {
    overwhelmed: '我快撑不住了',
    caller: '有人催钱或要验证码',
    court: '收到法院的东西',
    sold: '有人说债转让了',
    harassed: '被威胁，亲友被打扰',
    notMine: '有笔不是我借的',
    special: '别的：家人去世、没饭吃……',
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'urgent'>;
