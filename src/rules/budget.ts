import type { Debt, Income, OneOff, Spending } from '#model/values.ts';
import { wholeYuan } from './money.ts';

/** One income as fen a month, rounded down: 52 weeks and 12 months to the year. */
export function monthlyIncome({ amount, every }: Income): number {
  if (every === 'week') return Math.floor((amount * 52) / 12);
  return every === 'year' ? Math.floor(amount / 12) : amount;
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

export const totalIncome = (incomes: readonly Income[]): number => sum(incomes.map(monthlyIncome));
export const totalSpending = ({ home, living, others }: Spending): number => home + living + others;

/** What is left each month, fen: income less essentials. Below nothing when essentials are not covered. */
export const surplusOf = (incomes: readonly Income[], spending: Spending): number =>
  totalIncome(incomes) - totalSpending(spending);

/** The most this tool proposes: half of what is left, down to whole yuan; nothing when nothing is left. Its own rule. */
export const safeLineOf = (surplus: number): number => Math.max(0, wholeYuan(surplus / 2));

/** All that is owed as far as it is known, fen, and how many debts have no figure yet. */
export function totalOwed(debts: readonly Debt[]): { readonly known: number; readonly unknown: number } {
  const totals = debts.flatMap(({ total }) => (total === undefined ? [] : [total]));
  return { known: sum(totals), unknown: debts.length - totals.length };
}

/**
 * The debts a plan with the lender is about. What is owed elsewhere is none of its business: that is paid as part of
 * the essentials. Where nothing else is listed, other debts are the ones talked about.
 */
export function lendersDebts(debts: readonly Debt[]): readonly Debt[] {
  const own = debts.filter(({ product }) => product !== 'others');
  return own.length > 0 ? own : debts;
}

/** Big sums of the coming months, fen. */
export function oneOffTotals(oneOffs: readonly OneOff[]): { readonly in: number; readonly out: number } {
  const of = (direction: OneOff['direction']) =>
    sum(oneOffs.filter((item) => item.direction === direction).map((item) => item.amount));
  return { in: of('in'), out: of('out') };
}
