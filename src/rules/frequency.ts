import type { Frequency } from '#model/values.ts';

/** How often each occurs in a month, as a fraction: a year has 365 days, 52 weeks, 4 quarters and 12 months. */
const timesAMonth: Readonly<Record<Frequency, readonly [times: number, months: number]>> = {
  day: [365, 12],
  week: [52, 12],
  month: [1, 1],
  quarter: [1, 3],
  year: [1, 12],
};

/**
 * An amount at a frequency as fen a month. Income is rounded down and spending up, so that the budget never shows more
 * than there is.
 */
export function perMonth(amount: number, every: Frequency, rounding: 'down' | 'up'): number {
  const [times, months] = timesAMonth[every];
  return Math[rounding === 'down' ? 'floor' : 'ceil']((amount * times) / months);
}
