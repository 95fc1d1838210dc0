/** The documents a case can have, in the order in which the road reaches them. */
export const documentIds = [
  'callSheet',
  'chat',
  'evidence',
  'budgetSheet',
  'debtList',
  'letter',
  'schedule',
  'missedPayment',
  'familyNote',
  'complaint',
  'objection',
  'courtAnswer',
  'timeline',
] as const;
export type DocumentId = (typeof documentIds)[number];
