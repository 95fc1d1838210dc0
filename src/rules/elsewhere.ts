import type { Elsewhere } from '#model/values.ts';

/** True where shares can be told by what is owed, since it is known here and there; else they go by the number of creditors. */
export const isSharedByBalance = (owed: number | null, elsewhere: Pick<Elsewhere, 'owed'>): owed is number =>
  owed !== null && owed > 0 && elsewhere.owed > 0;

/**
 * What of a month is kept for other negotiations, fen: what is offered where an agreement is negotiated anew and exceeds
 * it, and of the rest all but the fair share of this one while others are still open, by what is owed here and there; by
 * their number where either is not known. Nothing where nothing is left. The share is rounded
 * down, so that the shares of all together never exceed what is left.
 * @param left What is left of the month once agreed instalments are paid, fen.
 * @param owed What is owed in this negotiation, fen; null while it is not known.
 */
export function keptForOthers(left: number, owed: number | null, elsewhere: Elsewhere | undefined): number {
  if (elsewhere === undefined || left <= 0) return 0;
  const { offered = 0, open } = elsewhere;
  const pot = Math.max(0, left - offered);
  if (open === 0) return left - pot;
  const [weight, all] = isSharedByBalance(owed, elsewhere) ? [owed, owed + elsewhere.owed] : [1, 1 + open];
  // The product of two amounts can be larger than a number holds exactly.
  return left - Number((BigInt(pot) * BigInt(weight)) / BigInt(all));
}
