/** The product of whole numbers, exact where it is larger than a number holds exactly. */
export const product = (...factors: readonly number[]): bigint =>
  factors.reduce((all, factor) => all * BigInt(factor), BigInt(1));

/** A quotient rounded half up to a whole number. `dividend` zero or more, `divisor` more than zero. */
export function roundedQuotient(dividend: bigint, divisor: bigint): number {
  const two = BigInt(2);
  return Number((two * dividend + divisor) / (two * divisor));
}
