import type { ContractRate, Debt } from '#model/values.ts';
import { product, roundedQuotient } from './exact.ts';

/** A rate is a share of the principal in millionths: 500 is 0.05 %, 182,500 is 18.25 %. */
export type Rate = number;
const millionths = 1_000_000;

export type RatePeriod = 'day' | 'month' | 'year';

/** How often a period occurs in a year of 365 days. */
export const timesAYear: Readonly<Record<RatePeriod, number>> = { day: 365, month: 12, year: 1 };

/** A rate per day, month or year as one per year, by simple multiplication, as contracts convert it. */
export const yearlyRate = (rate: Rate, per: RatePeriod): Rate => rate * timesAYear[per];

/** Interest on an amount for some days at a yearly rate, without compounding, fen, rounded half up. */
export const simpleInterest = (amount: number, yearly: Rate, days: number): number =>
  roundedQuotient(product(amount, yearly, days), product(365, millionths));

/** Interest on an amount for a month at a twelfth of a yearly rate, fen, rounded half up. */
export const monthlyInterest = (amount: number, yearly: Rate): number =>
  roundedQuotient(product(amount, yearly), product(12, millionths));

/** Above this a court may cut interest, penalties and fees together if the borrower asks: 法发〔2017〕22号, art. 2. */
export const courtLine: Rate = 240_000;

/** True where a yearly rate is above what courts allow (`courtLine`). */
export const isAboveCourtLine = (yearly: Rate): boolean => yearly > courtLine;

/** The rate of a contract as a yearly one, in millionths. */
export const yearlyOf = (rate: ContractRate): Rate =>
  typeof rate === 'number' ? rate * 100 : yearlyRate(rate.millionths, rate.per);

/** Interest for `days` at the rates the person entered, fen. Debts without a total or a rate add nothing. */
export const waitingCost = (debts: readonly Pick<Debt, 'total' | 'rate'>[], days: number): number =>
  debts.reduce((sum, { total = 0, rate = 0 }) => sum + simpleInterest(total, yearlyOf(rate), days), 0);

/** True where a rate the person entered is above the courts' line. */
export const isHighRate = (rate: ContractRate): boolean => isAboveCourtLine(yearlyOf(rate));

/**
 * The average rate of several debts, millionths a year, weighted by what is owed; null where one of them has no total
 * or no rate, because the result would be a guess that looks exact.
 */
export function commonRate(debts: readonly Pick<Debt, 'total' | 'rate'>[]): Rate | null {
  const owed = debts.reduce((sum, { total = 0 }) => sum + total, 0);
  if (owed === 0 || debts.some(({ total, rate }) => total === undefined || rate === undefined)) return null;
  const weighed = debts.reduce((sum, { total = 0, rate = 0 }) => sum + product(total, yearlyOf(rate)), BigInt(0));
  return roundedQuotient(weighed, BigInt(owed));
}
