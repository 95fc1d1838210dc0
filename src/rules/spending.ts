import { type Spending, type SpendingGroup, type SpendingLine, spendingGroups } from '#model/values.ts';
import { perMonth } from './frequency.ts';

/** One line of spending as fen a month. */
export const lineAMonth = ({ amount, every }: SpendingLine): number => perMonth(amount, every, 'up');

const nothing: Readonly<Record<SpendingGroup, number>> = { home: 0, living: 0, others: 0 };

/** What a month costs by group, fen: as it was told in three lines, or added up from single ones. */
export function spendingByGroup(spending: Spending): Readonly<Record<SpendingGroup, number>> {
  if (!('lines' in spending)) return { home: spending.home, living: spending.living, others: spending.others };
  const groups = { ...nothing };
  for (const line of spending.lines) groups[spendingGroups[line.what]] += lineAMonth(line);
  return groups;
}

/** What a month costs, fen: essentials, and what is owed elsewhere. */
export function totalSpending(spending: Spending): number {
  const { home, living, others } = spendingByGroup(spending);
  return home + living + others;
}
