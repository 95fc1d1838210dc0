import { foundOnceElsewhere } from '#brief/found-elsewhere.ts';
import { useToday } from '#case/today.ts';
import { SelectField } from '#components/select-field.tsx';
import { SumRows } from '#components/sum-rows.tsx';
import type { IsoDate } from '#model/dates.ts';
import { longestName } from '#model/limits.ts';
import type { Fund, OneOff } from '#model/values.ts';
import { yuanForEditing } from '#rules/money.ts';
import { oneOffTotals } from '#rules/one-off-totals.ts';
import { amountText } from '#text/format.ts';
import { oneOffsFormWords } from '#words/budget/one-offs-form.ts';
import { rowsFormWords } from '#words/engine/rows-form.ts';
import { type FieldReading, readAll, readDate, readNeededAmount, readText } from '../engine/read-fields.ts';
import { RowAmount, RowDate, RowSelect, RowText } from '../engine/row-fields.tsx';
import { rowTitle } from '../engine/row-title.ts';
import { type Row, type RowContext, RowsForm } from '../engine/rows-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';

const words = oneOffsFormWords;
const directions = ['out', 'in'] as const;
const emptyRow: Row = { direction: 'out', amount: '', on: '', what: '' };
/** Whether income is money that was found and counted before; to be said where the amounts are alike. */
const kinds = ['open', 'counted', 'another'] as const;

const rowOf = ({ direction, amount, on, what, counted }: OneOff, otherwise: (typeof kinds)[number]): Row => ({
  direction,
  amount: yuanForEditing(amount),
  on: on ?? '',
  what: what ?? '',
  counted: counted ? 'counted' : otherwise,
});

const directionOf = (id: string | undefined): OneOff['direction'] => (id === 'in' ? 'in' : 'out');

const kindOf = ({ counted }: Row): (typeof kinds)[number] => kinds.find((kind) => kind === counted) ?? 'open';

/** True for income of the same amount as money that was found before, fen. */
function mayBeFound(row: Row, found: readonly number[]): boolean {
  const amount = readNeededAmount(row.amount ?? '', true);
  return directionOf(row.direction) === 'in' && 'value' in amount && found.includes(amount.value);
}

function readFound(row: Row, found: readonly number[]): FieldReading<true | undefined> {
  if (!mayBeFound(row, found)) return { value: undefined };
  const kind = kindOf(row);
  if (kind === 'open') return { problem: words.countedOpen };
  return { value: kind === 'counted' ? true : undefined };
}

/** The day, from when the list was written on: money of a day before that is neither to be saved nor to be waited for. */
function readDayToCome({ on = '', direction }: Row, from: IsoDate): FieldReading<IsoDate | undefined> {
  const read = readDate(on);
  const hasPassed = 'value' in read && read.value !== undefined && read.value < from;
  return hasPassed ? { problem: words.passed[directionOf(direction)] } : read;
}

const readRow = (found: readonly number[], from: IsoDate) => (row: Row, idOf: (name: string) => string) =>
  readAll(
    {
      direction: { value: directionOf(row.direction) },
      amount: readNeededAmount(row.amount ?? '', true),
      on: readDayToCome(row, from),
      what: readText(row.what ?? '', longestName),
      counted: readFound(row, found),
    },
    idOf,
  );

const titleOf = (row: Row): string =>
  rowTitle(row.what?.trim() || words.directions[directionOf(row.direction)], row.amount);

/** The form for large one-off sums that come in or go out within three months. */
export function OneOffsForm(screen: ScreenProps) {
  const stored = (screen.given?.value ?? screen.suggestion?.value) as readonly OneOff[] | undefined;
  const found = foundOnceOn(screen.position.path);
  const today = useToday();
  const others = useNegotiations();
  // Money found once in another negotiation is no part of its list, and is there for this one, too.
  const foundElsewhere = screen.given === undefined && found.length === 0 ? foundOnceElsewhere(others ?? []) : 0;
  const isListed = stored?.some(({ direction, amount }) => direction === 'in' && amount === foundElsewhere) === true;
  const alsoFound: readonly OneOff[] =
    foundElsewhere === 0 || isListed ? [] : [{ direction: 'in', amount: foundElsewhere, what: words.foundElsewhere }];
  // Whoever has given this answer has said that the money is another.
  const rows = [...(stored ?? []), ...alsoFound].map((item) =>
    rowOf(item, screen.given === undefined ? 'open' : 'another'),
  );
  return (
    <RowsForm<OneOff>
      screen={screen}
      words={words}
      initial={stored === undefined && rows.length === 0 ? [emptyRow] : rows}
      newRow={() => emptyRow}
      blankMeans="none"
      readRow={readRow(found, screen.given?.on ?? today)}
      renderRow={(context) => <OneOffRow context={context} found={found} />}
      titleOf={titleOf}
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

/** The sums found once without a new loan, as last told, and all of them together, fen. */
function foundOnceOn(path: ScreenProps['position']['path']): readonly number[] {
  const told = path.filter(({ screen, answer }) => screen === 'funds' && answer.event === 'given').pop();
  const once = ((told?.answer.value ?? []) as readonly Fund[]).filter(({ every }) => every === 'once');
  const amounts = once.map(({ amount }) => amount);
  return [...amounts, amounts.reduce((sum, amount) => sum + amount, 0)].filter((amount) => amount > 0);
}

interface OneOffRowProps {
  readonly context: RowContext;
  readonly found: readonly number[];
}

function OneOffRow({ context, found }: OneOffRowProps) {
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
      {mayBeFound(context.row, found) && (
        <SelectField
          id={context.idOf('counted')}
          label={words.counted}
          value={kindOf(context.row)}
          options={kinds.map((id) => ({ id, label: words.kinds[id] }))}
          onChange={(kind) => context.set('counted', kind)}
          error={context.errorOf('counted')}
        />
      )}
      <RowDate context={context} name="on" label={words.on} />
      <RowText context={context} name="what" label={words.what} />
    </>
  );
}
