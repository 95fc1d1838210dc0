import type { SituationWords } from './types.ts';

/** Somebody was deceived into borrowing, and the money is gone. */
export const defrauded = {
  title: '先报警拿回执，再对每家出借方说同一句话',
  call: 'police',
  body: [
    {
      steps: [
        { text: '钱刚转出去：打 110，再打付款的银行，问能不能拦下。', sources: ['police-hotline'] },
        '过了几天也去报案，带上聊天、转账、借款记录，要回执。',
        { text: '先打 12348，问下面这一句怎么说合适。', sources: ['law-hotline'] },
        '再给每一家出借方打官方电话，说这一句，要工单号。书面的一份在下面。',
      ],
    },
    {
      say: '“贵司账上有记在我名下的借款，放出的钱被骗走了，我已经报警。请登记，书面告诉我要什么材料、由谁处理，给我工单号。”',
    },
    {
      note: 'attention',
      text: {
        text: '借款还在你名下，到期日照样算。能不能少还，没有人能先答应，可以打 12348 问。（按合同推断）',
        sources: ['law-hotline'],
      },
    },
  ],
  more: [
    '别说成“不是我借的”。对得上记录的话，后面才好谈。',
    {
      text: '说能“追回”“解冻”，要先交钱的，不付。那是又一道骗局。',
      sources: ['impersonation-warning'],
    },
    '确实不是你本人操作的借款：回“急事”，勾“有笔不是我借的”，那里的做法不一样。',
    '回执的照片、案件编号和工单号放在一起，以后每次都带着说。',
    { text: '心里过不去，打 12356。被骗不是你的错。', sources: ['mind-hotline'] },
  ],
  options: { noted: '记下了，接着谈怎么还' },
} as const satisfies SituationWords;
