import type { Words } from '../../types.ts';

export default {
  title: '交一封信，等书面答复',
  shortName: '交信等答复',
  why: '书面说过人已去世、请停止向家属催收，以后再打来才有凭据。',
  body: [
    {
      steps: [
        '复印两样：死亡证明，能证明你们关系的户口本或证明。原件自己留着。',
        {
          text: '连同下面这封信，从官方渠道交给出借方。花呗、借呗先打 95188 问交到哪里，要工单号。',
          sources: ['alipay-hotline'],
        },
        '再打来的，记在下面：哪天、谁、说了什么。',
      ],
    },
    '等书面的余额来了，再拿去问 12348。这之前，还是不付、不签、不答应。',
  ],
  more: [
    {
      text: '信里只说事实，不替 TA 认账，也不答应还。',
      sources: ['civil-code-1161'],
    },
    {
      text: '一直打给家属的：先向出借方投诉，再打 12378。花呗、借呗的出借方不得向无关的人催收。',
      sources: ['consumer-finance-rules', 'supervisor-hotline'],
    },
    '别家的欠款：每一家各交一封，信上的出借方各写各的。',
  ],
  options: {},
  instead: {
    renounce: {
      title: '放弃的声明，和给出借方的信',
      body: [
        {
          steps: [
            {
              text: '放弃的声明写两份，签字，交给遗产管理人或其他继承人，自己留一份有人签收的。',
              sources: ['civil-code-1124', 'inheritance-renounced'],
            },
            '复印死亡证明、亲属关系证明和这份声明，连同信，从官方渠道交给出借方。',
            '再打来的，记在下面：哪天、谁、说了什么。',
          ],
        },
        { text: '交以前，先念给 12348 的律师听。遗产不留在手里用。', sources: ['law-hotline', 'estate-kept'] },
      ],
    },
    inherit: {
      title: '只在遗产里还，先要书面的余额',
      body: [
        {
          steps: [
            '写一张遗产清单：有什么，值多少，在谁手里。',
            '复印死亡证明和亲属关系证明，连同下面这封信，从官方渠道交给出借方，要书面的余额。',
            '再打来的，记在下面：哪天、谁、说了什么。',
          ],
        },
        {
          text: '余额来了，和遗产清单一起拿去问 12348：这笔该不该付，有没有过时效。问清以前不付。只在所得遗产的价值以内；配偶共同的债、担保另算。',
          sources: ['law-hotline', 'civil-code-1161'],
        },
      ],
    },
  },
  reviewedOn: '2026-11-29',
} satisfies Words<'heirsRest'>;
