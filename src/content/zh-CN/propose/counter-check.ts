import type { Words } from '../../types.ts';

export default {
  title: '这个条件，怎么答复？',
  shortName: '怎么答复',
  why: '先看平常的月份付不付得起，再看有一期没还会怎样。',
  body: ['不管付不付得起，都不用马上答应，先逐条核对文字。'],
  more: [
    {
      text: '三种高要分开看：高过每月剩余，付不出；高过你的上限，先还价；只高过保护线，想清楚再定。',
      sources: ['own-rule'],
    },
    {
      text: '最坏的月份：收入少 20%，或多一笔 1,000 元的急用。过不去不等于不能谈，先问清有一期没还会怎样。',
      sources: ['own-rule'],
    },
    '还价：往低、往长提，说做得到的数，不解释太多。',
    { say: '“这个数我做不到。每月做得到的数和首期日，我写在方案里了，请按它再看一次。”' },
    '想谢绝，选“付不起，谢绝”，下一步看怎么接着谈。不用翻脸，也不用道歉。',
    { say: '“这个条件我付不起，不想答应了又断。请保留我的申请，我再提一次。”' },
    { text: '对方让你去别处借来付：行业规范禁止诱导借新的。', sources: ['cba-guideline'] },
    { say: '“我不借新的还旧的。”' },
    {
      text: '先付的一笔会先抵费用和利息，除非另有约定。问清了再付，只在官方还款页付。',
      sources: ['civil-code-561', 'impersonation-warning'],
    },
  ],
  options: {
    take: '金额付得起，去核对书面的',
    answerBack: '提一个我付得起的',
    later: '先不答应，想一想',
    decline: '付不起，谢绝',
  },
  reviewedOn: '2026-11-22',
} satisfies Words<'counterCheck'>;
