import type { SituationWords } from './types.ts';

/** Money was paid to somebody who negotiates for a fee. */
export const agentPaid = {
  title: '今天结束委托，告诉出借方以后只找你本人',
  body: [
    {
      steps: [
        '先把合同、转账、聊天截图存好：他看到通知，可能拉黑、删掉。',
        '不再付一分钱，不再给密码、验证码。',
        { text: '把下面的“解除委托通知”发给代办。委托随时可以解除。', sources: ['civil-code-933'] },
        { text: '他替你交过假材料的：发函以前，先打 12348，问怎么更正。', sources: ['law-hotline'] },
        {
          text: '把“告知函”发给每一家出借方：从今天起由我本人联系。不说，它可能还以为代办能代表你。',
          sources: ['civil-code-171'],
        },
        { text: '带着存好的，打 110 报警，再打 12345 投诉。', sources: ['police-hotline', 'agent-refund'] },
      ],
    },
    {
      note: 'attention',
      text: {
        text: '付出去的钱可能只要回一部分：有人付了 9,000 元，投诉后退回 2,000 元多。',
        sources: ['agent-refund'],
      },
    },
  ],
  more: [
    {
      text: '手机卡、银行卡给过他：今天就挂失。非法出租、出借是法律禁止的；卡被限制了可以申诉，对方要说明理由和办法。',
      sources: ['fraud-law-31', 'card-appeal'],
    },
    {
      text: '是被骗签的合同：从知道之日起 1 年内，可以请求法院撤销，钱应当返还。先打 12348 问。',
      sources: ['civil-code-148', 'civil-code-157', 'law-hotline'],
    },
    { text: '他要违约金、赔偿：先不付，把合同念给 12348 的律师听。', sources: ['law-hotline'] },
    '代办谈好的方案先别认：自己打出借方的官方电话，问有没有这回事，请对方把条件书面发给你。',
    '常见经验：说能帮你把代办费“追回来”再收费的，多半是又一道骗局。',
  ],
} as const satisfies SituationWords;
