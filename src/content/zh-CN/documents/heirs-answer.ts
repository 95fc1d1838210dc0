import type { Sentence } from '../../types.ts';

/** What a relative writes to a court where the borrower has died: an answer to a claim, or an objection to a payment order. */
export const heirsAnswerWords = {
  notBorrower: '一、我不是借款人',
  died: '借款人【写姓名】已于＿＿＿＿年＿＿月＿＿日去世。我是借款人的【写关系】，没有在借款合同上签字，没有担保，也没有答应过还。【有一样不符，先问 12348，再写。】',
  estate: '二、只在遗产范围内',
  law: {
    text: '依照《民法典》第 1161 条，债务只在所得遗产的实际价值内清偿，放弃继承的可以不清偿。',
    sources: ['civil-code-1161'],
  } satisfies Sentence,
  own: {
    renounce: '我已书面放弃继承，声明附后，也没有取用遗产。【取用过的，先问 12348。】不同意由我偿还。',
    inherit: '我所得的遗产：【照遗产清单写，值多少】。超过的部分，不同意由我偿还。',
    undecided:
      '遗产还没有处理，我没有取用遗产，也没有表示接受。【取用过的，先问 12348。定了再改：继承，就写所得遗产和价值；放弃，就附声明。】',
  },
  amount: '三、金额',
  unknown: '借款多少、还过多少、利息和费用怎么算，我不清楚。请对方交借款合同、放款和还款记录、计算办法。',
  proof: '四、附上的材料',
  annexes: '死亡证明、亲属关系证明的复印件。',
  declaration: '放弃继承声明的复印件。',
  only: '以上只说明事实，不是对债务的确认，也不是付款的承诺。',
} as const;
