import type { BillDebt } from '#messages/bill/read-bill.ts';
import { longestList } from '#model/limits.ts';
import { yuanForEditing } from '#rules/money.ts';
import { readAmount } from '../engine/read-fields.ts';
import type { Row } from '../engine/rows-form.tsx';
import { rowOf } from './read-debt.ts';

/** The rows after debts that were read were filled in, how many fields that were, and how many debts found no room. */
export interface FilledRows {
  readonly rows: readonly Row[];
  readonly filled: number;
  readonly left: number;
}

const typed = (row: Row, name: string): string => (row[name] ?? '').trim();
const told = ['total', 'overdue', 'instalment', 'dueDay'] as const;
const isBlank = (row: Row): boolean => [...told, 'lender', 'rate', 'standing'].every((name) => typed(row, name) === '');

const productOf = ({ product }: BillDebt): string => product ?? 'unsure';

/** True for a row that is of the debt: the same product, and where another lender is named the same one or none yet. */
function isOf(row: Row, debt: BillDebt): boolean {
  if (row.product !== productOf(debt)) return false;
  const lender = typed(row, 'lender');
  if (lender !== '' && debt.lender !== undefined) return lender === debt.lender;
  return (debt.product !== undefined && debt.product !== 'others') || isBlank(row);
}

const fenIn = (text: string): number | undefined => {
  const read = readAmount(text);
  return 'value' in read ? read.value : undefined;
};

/** The fields of a debt as text; the overdue part only where it is no more than the whole. */
function fieldsOf(debt: BillDebt, row: Row): Row {
  const total = typed(row, 'total') === '' ? debt.total : fenIn(typed(row, 'total'));
  const overdue = typed(row, 'overdue') === '' ? debt.overdue : fenIn(typed(row, 'overdue'));
  const fits = total === undefined || overdue === undefined || overdue <= total;
  return {
    ...(debt.lender !== undefined && { lender: debt.lender }),
    ...(debt.total !== undefined && fits && { total: yuanForEditing(debt.total) }),
    ...(debt.overdue !== undefined && fits && { overdue: yuanForEditing(debt.overdue) }),
    ...(debt.instalment !== undefined && { instalment: yuanForEditing(debt.instalment) }),
    ...(debt.dueDay !== undefined && { dueDay: String(debt.dueDay) }),
  };
}

/** Fills what was read into empty fields, debt by debt, each into a row of its own; what was typed stays as it is. */
export function filledRows(rows: readonly Row[], debts: readonly BillDebt[]): FilledRows {
  const next = [...rows];
  const taken = new Set<number>();
  let filled = 0;
  let left = 0;
  for (const debt of debts) {
    const own = next.findIndex((row, at) => !taken.has(at) && isOf(row, debt));
    const at = own === -1 ? next.length : own;
    const row = next[at] ?? rowOf({ product: debt.product ?? 'unsure' });
    const fields = Object.entries(fieldsOf(debt, row)).filter(([name]) => typed(row, name) === '');
    if (fields.length === 0) continue;
    if (at >= longestList) left += 1;
    else {
      next[at] = { ...row, ...Object.fromEntries(fields) };
      taken.add(at);
      filled += fields.length;
    }
  }
  return { rows: next, filled, left };
}
