import { addMonths, type IsoDate } from '#model/dates.ts';
import { leastInstalment } from '#model/limits.ts';
import { product, roundedQuotient } from './exact.ts';
import { monthlyInterest, type Rate } from './interest.ts';

/** Equal instalments without or with interest (等额本息), or equal parts of the principal with interest (等额本金). */
export type Method = 'withoutInterest' | 'equalInstalments' | 'equalPrincipal';

export interface Loan {
  /** What is owed, fen. */
  readonly principal: number;
  /** The yearly rate the person entered, millionths. */
  readonly yearly: Rate;
  readonly months: number;
  readonly first: IsoDate;
  readonly method: Method;
  /** An extra payment, fen, after instalment number `after`; 0 is before the first. */
  readonly lump?: { readonly after: number; readonly amount: number };
  /** Taken off what is owed before the first instalment, fen. */
  readonly waived?: number;
}

export interface Payment {
  readonly on: IsoDate;
  /** Principal and interest, fen, without the lump sum. */
  readonly amount: number;
  readonly principal: number;
  readonly interest: number;
  /** Still owed after it, fen. */
  readonly balance: number;
}

export interface Amortisation {
  readonly payments: readonly Payment[];
  /** What was used of the lump sum, fen. */
  readonly lump: number;
  readonly interest: number;
  /** Σ of all that is paid, fen: principal less what was waived, and interest. */
  readonly paid: number;
}

/** Divides a yearly rate in millionths into one per month. */
const monthlyParts = 12 * 1_000_000;

/**
 * The level monthly instalment for `principal` with interest, fen, rounded half up; without interest rounded up.
 * `P·r·(1 + r)ⁿ ÷ ((1 + r)ⁿ − 1)` with the monthly rate `r` as a fraction, so that nothing is rounded before the end.
 */
export function levelInstalment(principal: number, yearly: Rate, months: number): number {
  if (yearly === 0) return Math.ceil(principal / months);
  const whole = BigInt(monthlyParts) ** BigInt(months);
  const grown = BigInt(monthlyParts + yearly) ** BigInt(months);
  return roundedQuotient(product(principal, yearly) * grown, BigInt(monthlyParts) * (grown - whole));
}

/**
 * Calculates a loan month by month. Interest is on what is still owed, rounded half up to the fen; the last instalment
 * takes what rounding left, so Σ principal + lump sum + waived = what was owed, to the fen. After a lump sum the
 * instalments stay as they are and end sooner. None is smaller than 1 yuan, unless that is all that is owed.
 */
export function amortise({ principal, yearly, months, first, method, lump, waived = 0 }: Loan): Amortisation {
  const rate = method === 'withoutInterest' ? 0 : yearly;
  let balance = Math.max(0, principal - waived);
  const level = Math.max(levelInstalment(balance, rate, months), leastInstalment);
  const part = Math.max(Math.ceil(balance / months), leastInstalment);
  const payments: Payment[] = [];
  let lumpPaid = 0;
  const payLump = (after: number) => {
    if (lump?.after !== after) return;
    lumpPaid = Math.min(lump.amount, balance);
    balance -= lumpPaid;
  };
  payLump(0);
  for (let at = 0; at < months && balance > 0; at += 1) {
    const interest = monthlyInterest(balance, rate);
    const wanted = method === 'equalPrincipal' ? part : level - interest;
    const isLast = at === months - 1 || balance - wanted < leastInstalment;
    const repaid = isLast ? balance : Math.max(0, wanted);
    balance -= repaid;
    payments.push({ on: addMonths(first, at), amount: repaid + interest, principal: repaid, interest, balance });
    payLump(at + 1);
  }
  const interest = payments.reduce((sum, payment) => sum + payment.interest, 0);
  return { payments, lump: lumpPaid, interest, paid: Math.max(0, principal - waived) + interest };
}

const mostSteps = 200;

/**
 * The yearly rate of a loan in millionths: twelve times the monthly rate at which the payments are worth what was owed
 * (the internal rate of return, without compounding over the year). Negative where less is paid than was owed.
 * @param owed Fen, more than zero.
 * @param payments One a month, the first after a month, fen.
 * @returns Null where nothing is paid.
 */
export function yearlyCost(owed: number, payments: readonly number[]): Rate | null {
  const paid = payments.reduce((sum, amount) => sum + amount, 0);
  if (paid <= 0 || owed <= 0) return null;
  const worth = (monthly: number) => payments.reduceRight((sum, amount) => (sum + amount) / (1 + monthly), 0);
  let [low, high] = [-0.99, 1];
  while (worth(high) > owed && high < 1e6) high *= 2;
  for (let step = 0; step < mostSteps; step += 1) {
    const middle = (low + high) / 2;
    if (worth(middle) > owed) low = middle;
    else high = middle;
  }
  return Math.round(((low + high) / 2) * 12 * 1_000_000);
}
