/** What is noted of a sale of a debt: who bought which one. */
export const buyerFieldWords = {
  product: '转的是哪一笔',
  unknownProduct: '还不清楚',
  label: '核实到的新公司全称',
  hint: '核实过的才填。从这天起，文书写给它；没填就留着空给你写。以前提交的不变。',
  /** A sale that was verified before. */
  earlier: '{date}核实过的一次转让',
  mistaken: '记错了，这一次其实没有转让',
} as const;
