import type { Words } from '../../types.ts';

export default {
  title: '这个条件，怎么答复？',
  shortName: '怎么答复',
  why: '先看平常的月份付不付得起，再看有一期没还会怎样。',
  more: [
    '不管付不付得起，都不用马上答应，先逐条核对书面条件。',
    {
      text: '金额偏高分三种：高过每月剩余，付不起；高过你的上限，先还价；只高过保护线，想清楚再定。',
      sources: ['own-rule'],
    },
    {
      text: '最坏的月份：收入少 20%，或多一笔 1,000 元的急用。过不去不等于不能谈，先问清有一期没还会怎样。',
      sources: ['own-rule'],
    },
    '还价：提每期少一点、期数多一点，只说还得起的金额，不解释太多。',
    { say: '“这个金额我还不起。每月还得起多少、哪天开始，我写在方案里了，请按方案再看一次。”' },
    '想谢绝，选“付不起，谢绝”，下一步看怎么接着谈。不用翻脸，也不用道歉。',
    { say: '“这个条件我付不起，不想答应了又还不上。请保留我的申请，我再提一次。”' },
    { text: '对方让你去别处借来付：行业规范禁止诱导借新的。', sources: ['cba-guideline'] },
    { say: '“我不借新的还旧的。”' },
    {
      text: '先付的一笔会先抵费用和利息，除非另有约定。问清了再付，只在官方还款页付。',
      sources: ['civil-code-561', 'impersonation-warning'],
    },
  ],
  options: {
    take: '条件可以，去看书面写清没有',
    counterOffer: '照这句还价，等对方答复',
    answerBack: '重新算一个方案，写成信提',
    later: '先不答应，想一想',
    decline: '付不起，谢绝',
  },
  ifTimeBarred: {
    more: [
      {
        text: '付得起、付不起，都先不答应，也不还价。要分期、要延后，可能就算同意还了。',
        sources: ['limitation-rules-14'],
      },
      { say: '“我这次只核对账目，不确认欠款，也不谈怎么还。请把合同、还款记录和催收记录发给我。”' },
      '念完就停，不用说理由，也不用道歉。',
      { text: '对方让你去别处借来付：行业规范禁止诱导借新的。', sources: ['cba-guideline'] },
      { say: '“我不借新的还旧的。”' },
    ],
    options: { answerBack: '只要合同和记录，写信去要', decline: '不答应，也不付' },
  },
  reviewedOn: '2026-11-29',
} satisfies Words<'counterCheck'>;
