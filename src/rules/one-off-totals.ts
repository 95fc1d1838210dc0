import type { OneOff } from '#model/values.ts';

/** Sums of one-off income and expenses, fen, without what was counted before. */
export function oneOffTotals(oneOffs: readonly OneOff[]): { readonly in: number; readonly out: number } {
  const of = (wanted: OneOff['direction']) =>
    oneOffs
      .filter(({ direction, counted }) => direction === wanted && counted !== true)
      .reduce((sum, { amount }) => sum + amount, 0);
  return { in: of('in'), out: of('out') };
}
