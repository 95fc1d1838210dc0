import { SumRows } from '#components/sum-rows.tsx';
import { longestMonth } from '#model/limits.ts';
import { type Income, type IncomeKind, incomeKinds } from '#model/values.ts';
import { totalIncome } from '#rules/budget.ts';
import { yuanForEditing } from '#rules/money.ts';
import { amountText } from '#text/format.ts';
import { incomeText } from '#text/income.ts';
import { incomesFormWords } from '#words/budget/incomes-form.ts';
import type { Reading } from '../engine/form-shell.tsx';
import {
  type FieldReading,
  readAll,
  readDayOfMonth,
  readNeededAmount,
  readPositiveAmount,
  readWhole,
} from '../engine/read-fields.ts';
import { RowAmount, RowNumber, RowSelect } from '../engine/row-fields.tsx';
import { type Row, type RowContext, RowsForm } from '../engine/rows-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { MonthlyHint } from './frequency-fields.tsx';

const words = incomesFormWords;
const monthNames = ['month0', 'month1', 'month2'] as const;
const emptyRow: Row = { every: 'month', amount: '', payday: '' };

const kindOf = (id: string | undefined): IncomeKind => incomeKinds.find((kind) => kind === id) ?? 'month';

/** An income as the text of its row's fields. */
function rowOf(income: Income): Row {
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
function readRow(row: Row, idOf: (name: string) => string): Reading<Income> {
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

/** The form for certain income, each with its frequency and, where it is monthly, its payday. */
export function IncomesForm(screen: ScreenProps) {
  const stored = (screen.given?.value ?? screen.suggestion?.value) as readonly Income[] | undefined;
  return (
    <RowsForm<Income>
      screen={screen}
      words={words}
      initial={stored?.map(rowOf) ?? [emptyRow]}
      newRow={() => emptyRow}
      readRow={readRow}
      renderRow={(context) => <IncomeRow context={context} />}
      renderSum={(incomes) => (
        <div role="status">
          <SumRows
            label={words.sum}
            rows={[{ id: 'sum', label: words.sum, amount: amountText(totalIncome(incomes)), isResult: true }]}
          />
        </div>
      )}
    />
  );
}

function IncomeRow({ context }: { readonly context: RowContext }) {
  const every = kindOf(context.row.every);
  const read = readRow(context.row, context.idOf);
  return (
    <>
      <RowSelect
        context={context}
        name="every"
        label={words.every}
        value={every}
        ids={incomeKinds}
        words={words.kinds}
      />
      {every === 'changing' ? (
        <ChangingFields context={context} />
      ) : (
        <RowAmount context={context} name="amount" label={every === 'workDay' ? words.dayPay : words.amount} />
      )}
      {every === 'workDay' && <RowNumber context={context} name="days" label={words.days} />}
      {every === 'month' && <RowNumber context={context} name="payday" label={words.payday} isOptional />}
      <div role="status">{'value' in read && <MonthlyHint text={incomeText(read.value)} />}</div>
    </>
  );
}

/** The fields of an income that changes: the last three months, and what earning it costs. */
function ChangingFields({ context }: { readonly context: RowContext }) {
  return (
    <>
      <p className="text-hint text-ink-soft">{words.changingHint}</p>
      {monthNames.map((name, at) => (
        <RowAmount key={name} context={context} name={name} label={words.months[at] ?? ''} />
      ))}
      <RowAmount context={context} name="costs" label={words.costs} hint={words.costsHint} isOptional />
    </>
  );
}
