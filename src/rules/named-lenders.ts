import type { Debt } from '#model/values.ts';

/** The lenders of debts by the names the person typed, each once. */
export const namedLenders = (debts: readonly Pick<Debt, 'lender'>[]): readonly string[] => [
  ...new Set(debts.flatMap(({ lender }) => lender ?? [])),
];
