import { SumRows } from '#components/sum-rows.tsx';
import { type Income, incomeKinds } from '#model/values.ts';
import { totalIncome } from '#rules/budget.ts';
import { amountText } from '#text/format.ts';
import { incomeText } from '#text/income.ts';
import { incomesFormWords } from '#words/budget/incomes-form.ts';
import { RowAmount, RowNumber, RowSelect } from '../engine/row-fields.tsx';
import { rowTitle } from '../engine/row-title.ts';
import { type Row, type RowContext, RowsForm } from '../engine/rows-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { MonthlyHint } from './frequency-fields.tsx';
import { kindOf, monthNames, readIncome, rowOf } from './read-income.ts';

const words = incomesFormWords;
const emptyRow: Row = { every: 'month', amount: '', payday: '' };

const titleOf = (row: Row): string =>
  rowTitle(words.kinds[kindOf(row.every)], kindOf(row.every) === 'changing' ? row.month0 : row.amount);

/** The form for certain income, each with its frequency and, where it is monthly, its payday. */
export function IncomesForm(screen: ScreenProps) {
  const stored = (screen.given?.value ?? screen.suggestion?.value) as readonly Income[] | undefined;
  return (
    <RowsForm<Income>
      screen={screen}
      words={words}
      initial={stored?.map(rowOf) ?? [emptyRow]}
      newRow={() => emptyRow}
      readRow={readIncome}
      renderRow={(context) => <IncomeRow context={context} />}
      titleOf={titleOf}
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
  const read = readIncome(context.row, context.idOf);
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
