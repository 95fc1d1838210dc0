/** The field for the name of the company that bought a debt. */
export const buyerFieldWords = {
  label: '核实到的新公司全称',
  hint: '核实过的才填。从这天起，文书写给它；没填就留着空给你写。以前提交的不变。',
} as const;
