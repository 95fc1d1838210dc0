/** What is said of a loan that is not theirs to whoever is talked to about other debts. */
export const disputedWords = {
  line: '另有一笔不是我本人借的，我有异议，不在今天说的欠款里，请单独登记核查。',
} as const;
