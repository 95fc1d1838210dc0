import type { SituationWords } from './types.ts';

/** Somebody of the family speaks for the person, or pays. */
export const helper = {
  title: '谈的人要有授权书，付钱的人先别签字',
  body: [
    {
      steps: [
        {
          text: '家人帮你谈：填下面的“授权委托书”，写清办什么、能做到哪一步、到哪天为止。',
          sources: ['civil-code-165'],
        },
        {
          text: '中间有三年没还、没扣款、没人催的旧债，最近才来催也算：先打 12348，没问清以前谁都不答应还、不付款。',
          sources: ['law-hotline', 'civil-code-188', 'civil-code-192', 'limitation-rules-14'],
        },
        '打电话时你坐在旁边：标了“本人念”的几句由你说，验证码和“同意”不交给别人。',
        {
          text: '家人替你还：先在账单页看清金额，只从官方还款页付，再填“代还说明”。近亲属可以替你还。',
          sources: ['civil-code-524'],
        },
      ],
    },
    {
      note: 'stop',
      text: {
        text: '付钱的人不在“加入债务”“共同还款”“担保”上签字，也不在电话里说“我来承担”：那样要一起还。',
        sources: ['civil-code-552'],
      },
    },
  ],
  more: [
    {
      text: '家人还了以后，出借方对你的债权转给家人，另有约定的除外。是送还是借，写在“代还说明”里。',
      sources: ['civil-code-524'],
    },
    { text: '出借方认不认授权书，没有查到统一的规定。先打官方电话问要什么材料。', sources: ['mandate-by-phone'] },
    {
      text: '到了法院，只有律师、近亲属这些人能代理。只写“全权代理”，没有权利替你和解。',
      sources: ['court-agents'],
    },
    '收钱替人谈的不是帮忙：点“急事”，选“付过钱，找了代办”，先看那里。',
    '家人不愿意，也不强求。能陪你打一个电话，就是帮忙。',
  ],
  options: { noted: '接着谈怎么还' },
} as const satisfies SituationWords;
