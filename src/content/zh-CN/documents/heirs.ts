import type { Sentence } from '../../types.ts';

/** The letter of a relative to the lender where the borrower has died. */
export const heirsLetterWords = {
  name: '给出借方的信（借款人去世）',
  use: '告知去世，请停止向家属催收，要书面的余额。',
  title: '关于借款人已去世的告知函',
  relation: '我是借款人的【写关系，比如儿子】，姓名：{name}。',
  death: '借款人【写姓名】，身份证号【写号码】，已于＿＿＿＿年＿＿月＿＿日去世。附死亡证明、亲属关系证明的复印件。',
  owed: '涉及的借款：【写产品，比如花呗】。我不清楚借款的具体情况，以书面材料为准。',
  requests: '请贵司',
  items: {
    register: '登记借款人已经去世，停止自动扣款。',
    quiet: '停止向家属催收，包括委托的催收机构。',
    balance: '书面告知余额：本金、利息、费用各多少，算到哪一天，怎么算的，并附合同。',
    reply: '书面告知还要什么材料，由谁答复、哪天答复。',
  },
  item: '{n}. {text}',
  law: {
    text: '依照《民法典》第 1161 条，债务只在所得遗产的实际价值内清偿，放弃继承的可以不清偿。',
    sources: ['civil-code-1161'],
  } satisfies Sentence,
  renounced: '本人放弃继承，声明附后。',
  only: '本函只告知事实，不是对债务的确认，也不是付款的承诺，不构成担保或加入债务。【付过、签过、答应过的，先问 12348，再交。】',
  contact: '以后请书面联系，不要打给其他亲属。',
} as const;

/** The declaration that an estate is renounced. */
export const renunciationWords = {
  name: '放弃继承声明',
  use: '遗产处理以前，交给遗产管理人或其他继承人，一人留一份。',
  title: '放弃继承声明书',
  to: '致：【写遗产管理人，或其他继承人的姓名】',
  from: '声明人：{name}，身份证号：{idNumber}',
  relation: '被继承人：【写姓名】，于＿＿＿＿年＿＿月＿＿日去世。声明人是被继承人的【写关系】。',
  declared: '声明人自愿放弃继承被继承人的全部遗产。',
  kept: '声明人没有取用、没有分得任何遗产；在手里的，交给遗产管理人，不再占有、使用。【有一样不符，先问 12348，再签。】',
  received: '签收人：＿＿＿＿　签收日期：＿＿＿＿年＿＿月＿＿日',
} as const;
