import type { Counterparty } from '#model/counterparty.ts';
import type { IsoDate } from '#model/dates.ts';
import { leastInstalment, safeShare, usualReserve } from '#model/limits.ts';
import type { Debt, Income, Spending } from '#model/values.ts';
import { isOwedTo, isPassedOn } from './counterparty.ts';
import { keptForOthers } from './elsewhere.ts';
import { perMonth } from './frequency.ts';
import { type KnownOneOff, setAsideFor } from './one-offs.ts';
import { totalSpending } from './spending.ts';

/**
 * One income as fen a month, rounded down: at its frequency, by the days worked, or, where it changes, the least of the last
 * three months less the costs of a month, and nothing where those are higher.
 */
export function monthlyIncome(income: Income): number {
  if (income.every === 'workDay') return income.amount * income.days;
  if (income.every === 'changing') return Math.max(0, Math.min(...income.months) - (income.costs ?? 0));
  return perMonth(income.amount, income.every, 'down');
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** All incomes as fen a month, each rounded down. */
export const totalIncome = (incomes: readonly Income[]): number => sum(incomes.map(monthlyIncome));

/**
 * The most this tool proposes, fen a month: the safe share of what is left, rounded down; zero where that is less than
 * the smallest instalment.
 */
export function safeLineOf(left: number): number {
  const share = Math.floor((left * safeShare.numerator) / safeShare.denominator);
  return share < leastInstalment ? 0 : share;
}

/**
 * How much room a budget leaves: there is no income; spending is above it (`negative`); too little is left to offer
 * anything (`nothing`); at most a twentieth of the income is left (`tight`); more is left (`spare`).
 */
export type Band = 'noIncome' | 'negative' | 'nothing' | 'tight' | 'spare';

const tightShare = 20;

/** The band of a budget, from its income and what is left of it, fen a month. */
export function bandOf(income: number, left: number): Band {
  if (income <= 0) return 'noIncome';
  if (left < 0) return 'negative';
  if (safeLineOf(left) === 0) return 'nothing';
  return left * tightShare <= income ? 'tight' : 'spare';
}

/** What a budget is calculated from; amounts in fen. */
export interface BudgetParts {
  readonly incomes: readonly Income[];
  readonly spending: Spending;
  readonly oneOffs: readonly KnownOneOff[];
  /** The day on which the one-offs were entered. */
  readonly from: IsoDate;
  /** Money found without a new loan: each month, and once. */
  readonly foundMonthly: number;
  readonly foundOnce: number;
  /** What is owed in this negotiation; null while it is not known. */
  readonly owed: number | null;
}

/**
 * A month in figures, fen. `income + found − essentials − setAside − agreedElsewhere − keptForOthers = left`, the
 * amount this negotiation is about; and where that is not negative,
 * `left = safeOffer + reserve + spare`.
 */
export interface Budget {
  readonly income: number;
  readonly found: number;
  readonly essentials: number;
  /** For one-off expenses ahead, and for what was agreed on elsewhere to be paid a single time. */
  readonly setAside: number;
  /** For instalments agreed on in other negotiations. */
  readonly agreedElsewhere: number;
  /** For other negotiations that are still open: their fair share. */
  readonly keptForOthers: number;
  readonly left: number;
  readonly safeOffer: number;
  /** Kept for emergencies. It comes out of the other half, so it lowers neither what is left nor the offer. */
  readonly reserve: number;
  /** The part of the other half that is neither offered nor kept. */
  readonly spare: number;
  readonly band: Band;
}

/** Calculates a budget. The reserve is a percentage of what is left, at most the whole other half. */
export function budgetOf({ incomes, spending, oneOffs, from, foundMonthly, foundOnce, owed }: BudgetParts): Budget {
  const income = totalIncome(incomes);
  const essentials = totalSpending(spending);
  const setAside = setAsideFor([...oneOffs, { direction: 'in', amount: foundOnce }], from);
  const agreedElsewhere = spending.elsewhere?.agreed ?? 0;
  const forAll = income + foundMonthly - essentials - setAside - agreedElsewhere;
  const kept = keptForOthers(forAll, owed, spending.elsewhere);
  const left = forAll - kept;
  const safeOffer = safeLineOf(left);
  const otherHalf = Math.max(0, left) - safeOffer;
  const reserve = Math.min(otherHalf, Math.floor((Math.max(0, left) * (spending.reserve ?? usualReserve)) / 100));
  return {
    income,
    found: foundMonthly,
    essentials,
    setAside,
    agreedElsewhere,
    keptForOthers: kept,
    left,
    safeOffer,
    reserve,
    spare: otherHalf - reserve,
    band: bandOf(income + foundMonthly, left),
  };
}

/** The sum of all known totals, fen, and how many debts have no total yet. */
export function totalOwed(debts: readonly Debt[]): { readonly known: number; readonly unknown: number } {
  const totals = debts.flatMap(({ total }) => (total === undefined ? [] : [total]));
  return { known: sum(totals), unknown: debts.length - totals.length };
}

/** The debts the person owes: neither what is paid off nor a loan that somebody else took in their name. */
export const owedDebts = (debts: readonly Debt[]): readonly Debt[] =>
  debts.filter(({ disputed, standing }) => !disputed && standing !== 'paidOff');

/**
 * The debts a plan is about: those to the counterparty. Where none is told, debts to other creditors are left out, as
 * they are paid as part of the essentials; where no other debt is listed, the plan is about them. A debt that was passed
 * on is talked about with its buyer, unless nothing else is left to talk about; one whose buyer is not named, with a
 * company to which nothing listed was ever owed. A disputed loan is never one of them.
 */
export function lendersDebts(debts: readonly Debt[], counterparty: Counterparty | null): readonly Debt[] {
  const own = owedDebts(debts);
  const isTheirs = (debt: Debt) => counterparty === null || isOwedTo(counterparty, debt);
  const isUnlisted = counterparty?.kind === 'other' && counterparty.name !== undefined && !debts.some(isTheirs);
  const theirs = own.filter(isUnlisted ? ({ standing, buyer }) => standing === 'sold' && !buyer : isTheirs);
  const kept = theirs.filter((debt) => !isPassedOn(debt, counterparty));
  const left = kept.length > 0 ? kept : theirs;
  if (counterparty !== null) return left;
  const lenders = left.filter(({ product }) => product !== 'others');
  return lenders.length > 0 ? lenders : left;
}
