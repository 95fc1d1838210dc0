import { longestMonth } from '#model/limits.ts';
import { type Income, type IncomeKind, incomeKinds } from '#model/values.ts';
import { yuanForEditing } from '#rules/money.ts';
import { incomesFormWords as words } from '#words/budget/incomes-form.ts';
import type { Reading } from '../engine/form-shell.tsx';
import {
  type FieldReading,
  readAll,
  readDayOfMonth,
  readNeededAmount,
  readPositiveAmount,
  readWhole,
} from '../engine/read-fields.ts';
import type { Row } from '../engine/rows-form.tsx';

/** The fields of the last three months, the latest first. */
export const monthNames = ['month0', 'month1', 'month2'] as const;

/** The kind of income chosen in a row; monthly for an unknown id. */
export const kindOf = (id: string | undefined): IncomeKind => incomeKinds.find((kind) => kind === id) ?? 'month';

/** An income as the text of its row's fields. */
export function rowOf(income: Income): Row {
  if (income.every === 'changing') {
    const months = monthNames.map((name, at) => [name, yuanForEditing(income.months[at] ?? 0)]);
    const costs = income.costs === undefined ? '' : yuanForEditing(income.costs);
    return { every: income.every, costs, ...Object.fromEntries(months) };
  }
  const amount = yuanForEditing(income.amount);
  if (income.every === 'workDay') return { every: income.every, amount, days: String(income.days) };
  const { every, payday } = income;
  return { every, amount, payday: payday === undefined ? '' : String(payday) };
}

function readDays(typed: string): FieldReading<number> {
  const read = readWhole(typed, 1, longestMonth, words.badDays);
  return 'value' in read && read.value !== undefined ? { value: read.value } : { problem: words.badDays };
}

/** The income of a row, or the problems of its fields. */
export function readIncome(row: Row, idOf: (name: string) => string): Reading<Income> {
  const every = kindOf(row.every);
  if (every === 'changing') {
    const month = (name: (typeof monthNames)[number]) => readNeededAmount(row[name] ?? '', false);
    const costs = readPositiveAmount(row.costs ?? '');
    const read = readAll({ month0: month('month0'), month1: month('month1'), month2: month('month2'), costs }, idOf);
    if ('errors' in read) return read;
    const { month0, month1, month2, ...rest } = read.value;
    return { value: { every, months: [month0, month1, month2], ...rest } };
  }
  const amount = readNeededAmount(row.amount ?? '', true);
  if (every === 'workDay') return readAll({ amount, days: readDays(row.days ?? ''), every: { value: every } }, idOf);
  const payday = every === 'month' ? readDayOfMonth(row.payday ?? '') : { value: undefined };
  return readAll({ amount, payday, every: { value: every } }, idOf);
}
