import { SumRows } from '#components/sum-rows.tsx';
import { longestName } from '#model/limits.ts';
import type { OneOff } from '#model/values.ts';
import { yuanForEditing } from '#rules/money.ts';
import { oneOffTotals } from '#rules/one-offs.ts';
import { amountText } from '#text/format.ts';
import { oneOffsFormWords } from '#words/budget/one-offs-form.ts';
import { rowsFormWords } from '#words/engine/rows-form.ts';
import { readAll, readDate, readNeededAmount, readText } from '../engine/read-fields.ts';
import { RowAmount, RowSelect, RowText } from '../engine/row-fields.tsx';
import { type Row, type RowContext, RowsForm } from '../engine/rows-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';

const words = oneOffsFormWords;
const directions = ['out', 'in'] as const;
const emptyRow: Row = { direction: 'out', amount: '', on: '', what: '' };

const rowOf = ({
  direction,
  amount,
  on = '',
  what = '',
}: {
  direction: string;
  amount: number;
  on?: string;
  what?: string;
}): Row => ({
  direction,
  amount: yuanForEditing(amount),
  on,
  what,
});

const directionOf = (id: string | undefined): OneOff['direction'] => (id === 'in' ? 'in' : 'out');

const readRow = (row: Row, idOf: (name: string) => string) =>
  readAll(
    {
      direction: { value: directionOf(row.direction) },
      amount: readNeededAmount(row.amount ?? '', true),
      on: readDate(row.on ?? ''),
      what: readText(row.what ?? '', longestName),
    },
    idOf,
  );

/** The form for large one-off sums that come in or go out within three months. */
export function OneOffsForm(screen: ScreenProps) {
  const stored = (screen.given?.value ?? screen.suggestion?.value) as readonly OneOff[] | undefined;
  return (
    <RowsForm<OneOff>
      screen={screen}
      words={words}
      initial={stored?.map(rowOf) ?? [emptyRow]}
      newRow={() => emptyRow}
      readRow={readRow}
      renderRow={(context) => <OneOffRow context={context} />}
      renderSum={(items) => {
        const totals = oneOffTotals(items);
        return (
          <div role="status">
            <SumRows
              label={rowsFormWords.rowTotals}
              rows={directions.map((id) => ({ id, label: words[id], amount: amountText(totals[id]) }))}
            />
          </div>
        );
      }}
    />
  );
}

function OneOffRow({ context }: { readonly context: RowContext }) {
  return (
    <>
      <RowSelect
        context={context}
        name="direction"
        label={words.direction}
        value={directionOf(context.row.direction)}
        ids={directions}
        words={words.directions}
      />
      <RowAmount context={context} name="amount" label={words.amount} />
      <RowText context={context} name="on" label={words.on} type="date" />
      <RowText context={context} name="what" label={words.what} />
    </>
  );
}
