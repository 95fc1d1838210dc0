import { type Spending, type SpendingGroup, type SpendingLine, spendingGroups } from '#model/values.ts';
import { perMonth } from './frequency.ts';

/** One line of spending as fen a month, rounded up. */
export const lineAMonth = ({ amount, every }: SpendingLine): number => perMonth(amount, every, 'up');

const nothing: Readonly<Record<SpendingGroup, number>> = { home: 0, living: 0, others: 0 };

/** Monthly spending by group, fen: the three totals as entered, or the sums of single lines. */
export function spendingByGroup(spending: Spending): Readonly<Record<SpendingGroup, number>> {
  if (!('lines' in spending)) return { home: spending.home, living: spending.living, others: spending.others };
  const groups = { ...nothing };
  for (const line of spending.lines) groups[spendingGroups[line.what]] += lineAMonth(line);
  return groups;
}

/** Monthly spending, fen: essentials and payments to other creditors. */
export function totalSpending(spending: Spending): number {
  const { home, living, others } = spendingByGroup(spending);
  return home + living + others;
}
