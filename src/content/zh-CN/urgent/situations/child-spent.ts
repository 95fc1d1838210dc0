import type { SituationWords } from './types.ts';

/** A child spent the money in a game or a live stream. */
export const childSpent = {
  title: '今天先改支付密码，再向收钱的平台申请退款',
  body: [
    {
      steps: [
        '改支付密码，关掉免密支付，看有没有还在扣的。',
        '列出每一笔：日期、时间、金额、付给哪个游戏或直播间。',
        '找能看出是孩子付的：聊天、游戏账号、那时你在上班的记录。',
        { text: '把下面的“退款申请”交给平台的官方客服，要编号和答复日期。', sources: ['minors-refund'] },
      ],
    },
    {
      note: 'attention',
      text: {
        text: '借的钱还在你名下，退款到账以前，账单照样到期。退钱找平台，不是找出借方。（按条文推断）',
        sources: ['civil-code-157', 'minors-refund'],
      },
    },
  ],
  more: [
    {
      text: '不满 8 岁，孩子自己付的不算数；8 岁以上，和年龄、智力相称，或者父母同意的才算数。钱怎么退，看各人的过错。',
      sources: ['civil-code-19', 'civil-code-157'],
    },
    {
      text: '谁要求退，谁来证明是孩子付的。大人孩子共用账号、第二次发生，常常退得少：有的退 30%，有的 140,000 元退 20,000 元。',
      sources: ['minors-refund-cases'],
    },
    '退多少、退不退，说不准。到账以前，别把它写进还款方案。',
    {
      text: '平台不答复或不肯退：打 12345 问向谁投诉，或者打 12348 问律师。',
      sources: ['city-hotline', 'law-hotline'],
    },
    '先别打骂孩子。把经过问清，越早问记得越准。',
    '常见经验：收费“代办未成年人退款”的，多半拿不回来，还会要走你的账号。',
  ],
} as const satisfies SituationWords;
