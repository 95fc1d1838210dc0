import { safeLineOf } from './budget.ts';

/**
 * How an amount compares with what is left, worst first. `unknown`: no amount was named, or what is left is unknown;
 * `aboveLeft`: more than is left; `aboveCeiling`: more than the person will promise; `aboveSafeLine`: payable in an
 * ordinary month, above the safe line; `within`: at or under the safe line.
 */
export type Affordability = 'unknown' | 'aboveLeft' | 'aboveCeiling' | 'aboveSafeLine' | 'within';

export interface Limits {
  /** Left each month, fen; null where unknown. */
  readonly left: number | null;
  /** The most the person will promise, fen, where set. */
  readonly ceiling: number | null;
}

/** Compares an amount, fen, with what is left, the person's ceiling and the safe line. */
export function affordabilityOf(amount: number | undefined, { left, ceiling }: Limits): Affordability {
  if (amount === undefined || left === null) return 'unknown';
  if (amount > left) return 'aboveLeft';
  if (ceiling !== null && amount > ceiling) return 'aboveCeiling';
  return amount > safeLineOf(left) ? 'aboveSafeLine' : 'within';
}

const standing = (amount: number, left: number | null): Affordability =>
  affordabilityOf(amount, { left, ceiling: null });

/** True where an amount, fen, is more than is left; false while that is unknown. */
export const isAboveLeft = (amount: number, left: number | null): boolean => standing(amount, left) === 'aboveLeft';

/** True where an amount, fen, is above the safe line or more than is left; false while that is unknown. */
export const isAboveSafeLine = (amount: number, left: number | null): boolean =>
  ['aboveLeft', 'aboveSafeLine'].includes(standing(amount, left));
