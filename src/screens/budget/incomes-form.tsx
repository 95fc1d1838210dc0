import { SumRows } from '#components/sum-rows.tsx';
import { frequencies, type Income } from '#model/values.ts';
import { monthlyIncome, totalIncome } from '#rules/budget.ts';
import { yuanForEditing } from '#rules/money.ts';
import { amountText } from '#text/format.ts';
import { incomesFormWords } from '#words/budget/incomes-form.ts';
import { readAll, readDayOfMonth, readNeededAmount } from '../engine/read-fields.ts';
import { RowAmount, RowSelect, RowText } from '../engine/row-fields.tsx';
import { type Row, type RowContext, RowsForm } from '../engine/rows-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { frequencyOf, MonthlyHint } from './frequency-fields.tsx';

const words = incomesFormWords;
const emptyRow: Row = { amount: '', every: 'month', payday: '' };

const rowOf = ({ amount, every, payday }: Income): Row => ({
  amount: yuanForEditing(amount),
  every,
  payday: payday === undefined ? '' : String(payday),
});

function readRow(row: Row, idOf: (name: string) => string) {
  const every = frequencyOf(row.every);
  return readAll(
    {
      amount: readNeededAmount(row.amount ?? '', true),
      every: { value: every },
      payday: every === 'month' ? readDayOfMonth(row.payday ?? '') : { value: undefined },
    },
    idOf,
  );
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
  const every = frequencyOf(context.row.every);
  const amount = readNeededAmount(context.row.amount ?? '', true);
  return (
    <>
      <RowAmount context={context} name="amount" label={words.amount} />
      <RowSelect
        context={context}
        name="every"
        label={words.every}
        value={every}
        ids={frequencies}
        words={words.frequencies}
      />
      {'value' in amount && <MonthlyHint every={every} amount={monthlyIncome({ amount: amount.value, every })} />}
      {every === 'month' && <RowText context={context} name="payday" label={words.payday} inputMode="numeric" />}
    </>
  );
}
