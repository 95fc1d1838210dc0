import { addMonths, type IsoDate, monthOf, yearOf } from '#model/dates.ts';
import type { OneOff } from '#model/values.ts';

/** Months the screen asks about; an expense without a day falls due at their end. */
export const monthsAhead = 3;

/** Whole months from one day to another, as `addMonths` counts them, at least one. */
export function monthsToSave(from: IsoDate, until: IsoDate): number {
  const months = (yearOf(until) - yearOf(from)) * 12 + monthOf(until) - monthOf(from);
  return Math.max(1, addMonths(from, months) > until ? months - 1 : months);
}

/** A one-off with the day from which it was known, where that may be later than the others were entered. */
export type KnownOneOff = OneOff & { readonly since?: IsoDate };

type Due = { readonly on: IsoDate; readonly amount: number; readonly since: IsoDate };
const byDay = (one: Due, other: Due): number => (one.on < other.on ? -1 : Number(one.on > other.on));

/**
 * What of each one-off expense is still to be paid once the one-off income received by its day is used, soonest first; fen.
 * Income without a day is at hand already; an expense without one falls due in three months.
 * @param from The day on which the one-offs were entered.
 */
export function shortfallsOf(oneOffs: readonly KnownOneOff[], from: IsoDate): readonly Due[] {
  const dated = (direction: OneOff['direction'], otherwise: IsoDate): Due[] =>
    oneOffs
      .filter((item) => item.direction === direction && !item.counted)
      .map(({ on = otherwise, amount, since = from }) => ({ on, amount, since: since > from ? since : from }))
      .sort(byDay);
  const incoming = dated('in', from);
  return dated('out', addMonths(from, monthsAhead)).map((expense) => {
    let { amount } = expense;
    for (const [at, one] of incoming.entries()) {
      if (one.on > expense.on) break;
      const used = Math.min(one.amount, amount);
      incoming[at] = { ...one, amount: one.amount - used };
      amount -= used;
    }
    return { ...expense, amount };
  });
}

/**
 * What to put aside each month for one-off expenses, fen: what is short of each is spread until its day, from the day on
 * which it was known.
 * @param from The day on which the one-offs were entered.
 */
export const setAsideFor = (oneOffs: readonly KnownOneOff[], from: IsoDate): number =>
  shortfallsOf(oneOffs, from).reduce(
    (sum, { amount, since, on }) => sum + Math.ceil(amount / monthsToSave(since, on)),
    0,
  );
