import { SumRows } from '#components/sum-rows.tsx';
import { longestName } from '#model/limits.ts';
import { type Fund, type FundSource, fundSources } from '#model/values.ts';
import { yuanForEditing } from '#rules/money.ts';
import { amountText } from '#text/format.ts';
import { rowsFormWords } from '#words/engine/rows-form.ts';
import { funds as words } from '#words/refused/funds-form.ts';
import { DocumentHere } from '../documents/document-here.tsx';
import { readAll, readNeededAmount, readText } from '../engine/read-fields.ts';
import { RowAmount, RowSelect, RowText } from '../engine/row-fields.tsx';
import { rowTitle } from '../engine/row-title.ts';
import { type Row, type RowContext, RowsForm } from '../engine/rows-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';

const frequencies = ['once', 'month'] as const;
/** Sources whose money usually comes once. */
const comesOnce: readonly FundSource[] = ['sell', 'family'];
const emptyRow: Row = { source: 'cut', amount: '', every: 'month', what: '' };

const rowOf = ({ source, amount, every, what = '' }: Fund): Row => ({
  source,
  amount: yuanForEditing(amount),
  every,
  what,
});

const sourceOf = (id: string | undefined): FundSource => fundSources.find((source) => source === id) ?? 'cut';
const frequencyOf = (id: string | undefined): Fund['every'] => (id === 'once' ? 'once' : 'month');

const readRow = (row: Row, idOf: (name: string) => string) =>
  readAll(
    {
      source: { value: sourceOf(row.source) },
      amount: readNeededAmount(row.amount ?? '', true),
      every: { value: frequencyOf(row.every) },
      what: readText(row.what ?? '', longestName),
    },
    idOf,
  );

const sumOf = (funds: readonly Fund[], every: Fund['every']): number =>
  funds.filter((fund) => fund.every === every).reduce((sum, { amount }) => sum + amount, 0);

/** The form for money that is not a new loan, each sum with its source. */
export function FundsForm(screen: ScreenProps) {
  const stored = (screen.given?.value ?? screen.suggestion?.value) as readonly Fund[] | undefined;
  return (
    <RowsForm<Fund>
      screen={screen}
      words={words}
      initial={stored?.map(rowOf) ?? [emptyRow]}
      newRow={() => emptyRow}
      readRow={readRow}
      renderRow={(context) => <FundRow context={context} />}
      titleOf={(row) => rowTitle(words.sources[sourceOf(row.source)], row.amount)}
      renderSum={(funds) => (
        <>
          <div role="status">
            <SumRows
              label={rowsFormWords.rowTotals}
              rows={[
                { id: 'month', label: words.monthly, amount: amountText(sumOf(funds, 'month')) },
                { id: 'once', label: words.once, amount: amountText(sumOf(funds, 'once')) },
              ]}
            />
            <p className="text-hint text-ink-soft">{words.counted}</p>
          </div>
          <DocumentHere
            id="familyNote"
            position={screen.position}
            typed={{ familyFunds: funds.filter(({ source }) => source === 'family') }}
          />
        </>
      )}
    />
  );
}

function FundRow({ context }: { readonly context: RowContext }) {
  const { row, change } = context;
  // What is sold or given comes once; whether anything else does, only the person knows.
  const sourced: RowContext = {
    ...context,
    set: (name, id) => change({ [name]: id, ...(comesOnce.includes(sourceOf(id)) && { every: 'once' }) }),
  };
  return (
    <>
      <RowSelect
        context={sourced}
        name="source"
        label={words.source}
        value={sourceOf(row.source)}
        ids={fundSources}
        words={words.sources}
      />
      <RowAmount context={context} name="amount" label={words.amount} />
      <RowSelect
        context={context}
        name="every"
        label={words.every}
        value={frequencyOf(row.every)}
        ids={frequencies}
        words={words.frequencies}
      />
      <RowText context={context} name="what" label={words.what} hint={words.whatHint} />
    </>
  );
}
