import { addMonths } from '#model/dates.ts';
import type { AgreedTerms, InstalmentSeries } from '#model/values.ts';
import { yearlyCost } from './amortisation.ts';
import type { Rate } from './interest.ts';
import type { Instalment, Schedule } from './schedule.ts';

/** The series of instalments an agreement consists of, as they were entered. */
export const seriesOf = ({ more = [], ...first }: AgreedTerms): readonly InstalmentSeries[] => [first, ...more];

/** The payments of one series, oldest first; the fee is part of each. */
function paymentsOf({ monthly, months, first, last = monthly, fee = 0 }: InstalmentSeries): readonly Instalment[] {
  return Array.from({ length: months }, (_, at) => ({
    on: addMonths(first, at),
    amount: (at === months - 1 ? last : monthly) + fee,
  }));
}

/** What falls on one day is one payment, so that a day stands for a payment wherever it is told, noted or paid. */
export function mergedByDay(payments: readonly Instalment[]): readonly Instalment[] {
  const merged = new Map<Instalment['on'], Instalment>();
  for (const payment of payments) {
    const { on, amount } = payment;
    const known = merged.get(on);
    merged.set(on, known === undefined ? payment : { on, amount: known.amount + amount });
  }
  return [...merged.values()].sort((one, other) => one.on.localeCompare(other.on));
}

/** Σ of the fees of all instalments, fen. */
export const totalFees = (terms: AgreedTerms): number =>
  seriesOf(terms).reduce((sum, { fee = 0, months }) => sum + fee * months, 0);

/**
 * The days and amounts of agreed terms, oldest first, at most one a day: what is paid at once, then the instalments of
 * every series, with its own last one and its fee.
 * @param total What is owed, fen; null while it is not known. Fees pay nothing of it.
 */
export function agreedSchedule(terms: AgreedTerms, total: number | null): Schedule {
  const { upFront } = terms;
  const instalments = mergedByDay([
    ...(upFront === undefined ? [] : [{ ...upFront, isUpFront: true as const }]),
    ...seriesOf(terms).flatMap(paymentsOf),
  ]);
  const paid = instalments.reduce((sum, { amount }) => sum + amount, 0);
  return {
    instalments,
    paid,
    remaining: total === null ? null : Math.max(0, total - (paid - totalFees(terms))),
  };
}

const isSingle = ({ months }: InstalmentSeries): boolean => months === 1;

/** What an agreement takes out of a month while all its series run, fen; what is paid a single time is left out. */
export const monthlyLoad = (terms: AgreedTerms): number =>
  seriesOf(terms).reduce((sum, series) => (isSingle(series) ? sum : sum + series.monthly + (series.fee ?? 0)), 0);

/** What is paid a single time: at once, or as a series of one instalment; one a day, oldest first. */
export const paidOnce = (terms: AgreedTerms): readonly Instalment[] =>
  mergedByDay([
    ...(terms.upFront === undefined ? [] : [terms.upFront]),
    ...seriesOf(terms).filter(isSingle).flatMap(paymentsOf),
  ]);

/**
 * What a fee on every instalment costs a year, in millionths: the rate at which the instalments with their fees are worth
 * what they pay off. A fee that stays while the debt shrinks costs far more than its share of the first month says. Null
 * where there is no fee.
 */
export function feeCost(series: InstalmentSeries): Rate | null {
  const { fee, months } = series;
  if (fee === undefined) return null;
  const payments = paymentsOf(series).map(({ amount }) => amount);
  const principal = payments.reduce((sum, amount) => sum + amount, 0) - fee * months;
  return yearlyCost(principal, payments);
}

/** True where the terms are nothing but several equal instalments, so that an amount and a number tell all of them. */
export const areEqualInstalments = ({ last, monthly, months, fee, upFront, more }: AgreedTerms): boolean =>
  months > 1 &&
  (last === undefined || last === monthly) &&
  fee === undefined &&
  upFront === undefined &&
  more === undefined;
