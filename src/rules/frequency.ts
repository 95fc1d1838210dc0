import type { Frequency } from '#model/values.ts';

/** How many of each there are to a month, as a fraction: 365 days, 52 weeks, 4 quarters and 12 months to the year. */
const timesAMonth: Readonly<Record<Frequency, readonly [times: number, months: number]>> = {
  day: [365, 12],
  week: [52, 12],
  month: [1, 1],
  quarter: [1, 3],
  year: [1, 12],
};

/**
 * An amount that comes or goes so often, as fen a month. What comes in is rounded down, what goes out up, so that nobody
 * is calculated richer than they are.
 */
export function perMonth(amount: number, every: Frequency, rounding: 'down' | 'up'): number {
  const [times, months] = timesAMonth[every];
  return Math[rounding === 'down' ? 'floor' : 'ceil']((amount * times) / months);
}
