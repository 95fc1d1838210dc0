import { yearlyCost } from './amortisation.ts';
import { type Rate, simpleInterest, yearlyRate } from './interest.ts';

/** Days of the month that the cost of a minimum payment is told for. */
const minimumDays = 30;

/** Nobody pays the least amount for longer than that and calls it a way out: fifty years. */
const mostMonths = 600;

/** What equal instalments cost. */
export interface InstalmentsCost {
  /** Σ of all instalments, fen. */
  readonly paid: number;
  /** How much more that is than what is owed, fen; below zero where it is less. */
  readonly more: number;
  /** A year, on what is still owed, millionths; null where there is none. */
  readonly yearly: Rate | null;
}

/** What a debt costs that is paid in equal instalments, from the person's own figures; amounts in fen. */
export function instalmentsCost(owed: number, monthly: number, months: number): InstalmentsCost {
  const paid = monthly * months;
  const yearly = yearlyCost(
    owed,
    Array.from({ length: months }, () => monthly),
  );
  return { paid, more: paid - owed, yearly };
}

/** What paying only the least amount costs. */
export interface MinimumCost {
  /** Still owed after the payment, fen. */
  readonly rest: number;
  /** Charged on the rest within thirty days, fen. */
  readonly interest: number;
  /** How often the same amount is paid until nothing is owed; null where that never comes. */
  readonly months: number | null;
  /** All that is charged until then, fen; null where that never comes. */
  readonly interestInAll: number | null;
}

/**
 * What it costs to pay only the least amount, now and every thirty days, at a daily rate in millionths on what is left.
 * Amounts in fen; the least amount is above zero and not more than what is owed. Nothing new is spent meanwhile.
 */
export function minimumCost(owed: number, least: number, daily: Rate): MinimumCost {
  const charged = (rest: number): number => simpleInterest(rest, yearlyRate(daily, 'day'), minimumDays);
  const rest = owed - least;
  let [left, months, interestInAll] = [rest, 1, 0];
  while (left > 0 && months < mostMonths) {
    const more = charged(left);
    if (more >= least) break;
    interestInAll += more;
    left = Math.max(0, left + more - least);
    months += 1;
  }
  const isPaid = left === 0;
  return {
    rest,
    interest: charged(rest),
    months: isPaid ? months : null,
    interestInAll: isPaid ? interestInAll : null,
  };
}

/** What paying interest only costs. */
export interface InterestOnlyCost {
  /** Paid each month in all, fen: nothing of it repays the debt. */
  readonly paid: number;
  /** Due with the last month, fen: the whole debt and the last interest. */
  readonly atTheEnd: number;
  /** Millionths a year. */
  readonly yearly: Rate;
}

/** What it costs to pay `monthly` as interest for some months and the whole debt at the end; amounts in fen. */
export const interestOnlyCost = (owed: number, monthly: number, months: number): InterestOnlyCost => ({
  paid: monthly * months,
  atTheEnd: owed + monthly,
  yearly: Math.round((monthly * 12 * 1_000_000) / owed),
});
