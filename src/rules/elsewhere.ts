import type { Elsewhere } from '#model/values.ts';

/**
 * What of a month is kept for negotiations that are still open, fen: all but the fair share of this one, by what is
 * owed here and there; by their number where either is not known. Nothing where nothing is left. The share is rounded
 * down, so that the shares of all together never exceed what is left.
 * @param left What is left of the month once agreed instalments are paid, fen.
 * @param owed What is owed in this negotiation, fen; null while it is not known.
 */
export function keptForOthers(left: number, owed: number | null, elsewhere: Elsewhere | undefined): number {
  if (elsewhere === undefined || elsewhere.open === 0 || left <= 0) return 0;
  const isKnown = owed !== null && owed > 0 && elsewhere.owed > 0;
  const [weight, all] = isKnown ? [owed, owed + elsewhere.owed] : [1, 1 + elsewhere.open];
  // The product of two amounts can be larger than a number holds exactly.
  return left - Number((BigInt(left) * BigInt(weight)) / BigInt(all));
}
