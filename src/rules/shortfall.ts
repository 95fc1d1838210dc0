import { type Facts, leftEachMonth } from './case-facts.ts';

/**
 * What a month is short of, fen: null where it is short by an amount nobody has calculated, zero where it is not short
 * or nobody knows.
 */
export function shortfallIn(facts: Facts): number | null {
  const left = leftEachMonth(facts);
  if (left === null) return 0;
  if (!left.exact && facts.leftOver === 'short') return null;
  return Math.max(0, -left.amount);
}
