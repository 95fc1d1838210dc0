import { safeLineOf } from './budget.ts';

/**
 * How an amount stands to what is left, worst first. `unknown`: no amount was named, or nobody knows what is left;
 * `aboveLeft`: more than there is; `aboveCeiling`: more than the person will promise; `aboveSafeLine`: payable in an
 * ordinary month, above the safe line; `within`: at or under the safe line.
 */
export type Affordability = 'unknown' | 'aboveLeft' | 'aboveCeiling' | 'aboveSafeLine' | 'within';

export interface Limits {
  /** Left each month, fen; null where the person cannot tell. */
  readonly left: number | null;
  /** The most the person will promise, fen, where set. */
  readonly ceiling: number | null;
}

/** How one amount, fen, stands to what is left, one's own ceiling and the safe line. */
export function affordabilityOf(amount: number | undefined, { left, ceiling }: Limits): Affordability {
  if (amount === undefined || left === null) return 'unknown';
  if (amount > left) return 'aboveLeft';
  if (ceiling !== null && amount > ceiling) return 'aboveCeiling';
  return amount > safeLineOf(left) ? 'aboveSafeLine' : 'within';
}

const standing = (amount: number, left: number | null): Affordability =>
  affordabilityOf(amount, { left, ceiling: null });

/** True where an amount, fen, is more than there is; not while nobody knows how much that is. */
export const isAboveLeft = (amount: number, left: number | null): boolean => standing(amount, left) === 'aboveLeft';

/** True where an amount, fen, is above the safe line, and so also where it is more than there is. */
export const isAboveSafeLine = (amount: number, left: number | null): boolean =>
  ['aboveLeft', 'aboveSafeLine'].includes(standing(amount, left));
