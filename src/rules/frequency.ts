import type { Frequency } from '#model/values.ts';

/** How often each occurs in a year of 365 days, 52 weeks and 12 months. */
export const timesAYear: Readonly<Record<Frequency, number>> = {
  day: 365,
  week: 52,
  fortnight: 26,
  halfMonth: 24,
  fourWeeks: 13,
  month: 12,
  twoMonths: 6,
  quarter: 4,
  halfYear: 2,
  year: 1,
};

const monthsInYear = 12;

/**
 * An amount at a frequency as fen a month: what comes in a year, in twelve parts. Income is rounded down and spending up,
 * so that the budget never shows more than there is.
 */
export const perMonth = (amount: number, every: Frequency, rounding: 'down' | 'up'): number =>
  Math[rounding === 'down' ? 'floor' : 'ceil']((amount * timesAYear[every]) / monthsInYear);
