import { Minus, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '#components/button.tsx';
import type { FieldError } from '#components/error-summary.tsx';
import { longestList } from '#model/limits.ts';
import { fill } from '#text/fill.ts';
import { rowsFormWords } from '#words/engine/rows-form.ts';
import { FormShell, othersOf, type Reading, useReading } from './form-shell.tsx';
import { RowBox } from './row-box.tsx';
import type { ScreenProps } from './screen-props.ts';
import { useDraft } from './use-draft.ts';

/** A row as typed: the text of each of its fields by name. */
export type Row = Readonly<Record<string, string>>;

/** The id of a field within the list, such as `row-2-total`. */
const rowFieldId = (at: number, name: string): string => `row-${at}-${name}`;

/** What the fields of a row need to show and change it. */
export interface RowContext {
  readonly row: Row;
  readonly at: number;
  readonly set: (name: string, typed: string) => void;
  /** Sets several fields at once. */
  readonly change: (fields: Row) => void;
  readonly idOf: (name: string) => string;
  readonly errorOf: (name: string) => string | undefined;
}

interface RowsWords extends Readonly<Record<string, unknown>> {
  readonly row: string;
  readonly add: string;
  readonly remove: string;
}

const addId = 'row-add';

/** With more rows than this, each is closed to one line until it is opened. */
const mostOpenRows = 3;

/** True for two rows that say the same; what one of them leaves out is empty. */
const isSame = (one: Row, other: Row): boolean =>
  Object.keys({ ...one, ...other }).every((name) => (one[name] ?? '') === (other[name] ?? ''));

/** Adds the row and the field to an error, for the summary. */
function withPlace(error: FieldError, words: RowsWords, at: number): FieldError {
  const label = String(words[error.field.split('-')[2] ?? ''] ?? '');
  const row = fill(words.row as '{n}', { n: String(at + 1) });
  return { ...error, summary: fill(rowsFormWords.errorInRow, { row, label, message: error.message }) };
}

interface RowsFormProps<T> {
  readonly screen: ScreenProps;
  readonly words: RowsWords;
  readonly initial: readonly Row[];
  readonly newRow: () => Row;
  /** The option that is meant where nothing is filled in and the button is pressed; without it that is an error. */
  readonly blankMeans?: string;
  readonly readRow: (
    row: Row,
    idOf: (name: string) => string,
  ) => { readonly value: T } | { readonly errors: readonly FieldError[] };
  readonly renderRow: (context: RowContext) => ReactNode;
  /** The title of a closed row. */
  readonly titleOf: (row: Row, rows: readonly Row[]) => string;
  /** Shown above the rows, with a way to change them all at once. */
  readonly renderAbove?: (rows: readonly Row[], setRows: (rows: readonly Row[]) => void) => ReactNode;
  /** Shows a result of the rows that can be read already. */
  readonly renderSum: (values: readonly T[], rows: readonly Row[]) => ReactNode;
}

/** The form for a list that can grow, such as debts, income and one-off sums. */
export function RowsForm<T>(props: RowsFormProps<T>) {
  const { screen, words, initial, newRow, blankMeans, readRow, renderRow, titleOf, renderAbove, renderSum } = props;
  const { draft, setDraft } = useDraft(screen.answerKey, { rows: initial });
  const rows = draft.rows ?? initial;
  // The index serves as key: rows have no other identity, and every field is controlled.
  const places = rows.map((row, at) => ({ place: `row-${at}`, row, at }));
  const isBlank = rows.every((row) => isSame(row, newRow()));
  const isUntouched = rows.length === initial.length && rows.every((row, at) => isSame(row, initial[at] ?? {}));
  /** Where other options say that there is nothing to fill in, the only row can be emptied. */
  const canBeEmptied = othersOf(screen).length > 0 && !isBlank;
  const [added, setAdded] = useState<number | null>(null);
  const setRows = (next: readonly Row[]) => setDraft({ rows: next });
  const change = (at: number, fields: Row) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...fields } : row)));
  const readings = rows.map((row, at) => readRow(row, (name) => rowFieldId(at, name)));
  const values = readings.flatMap((reading) => ('value' in reading ? [reading.value] : []));
  const form = useReading((): Reading<readonly T[]> => {
    const errors = readings.flatMap((reading, at) =>
      'errors' in reading ? reading.errors.map((error) => withPlace(error, words, at)) : [],
    );
    return errors.length > 0 ? { errors } : { value: values };
  });
  const submit = () => {
    if (blankMeans !== undefined && isBlank) screen.onAnswer(blankMeans);
    else form.submit((value) => screen.onAnswer('given', value));
  };
  const add = () => {
    setAdded(rows.length);
    setRows([...rows, newRow()]);
  };
  const remove = (at: number) => {
    const left = rows.filter((_, index) => index !== at);
    setRows(left.length > 0 ? left : [newRow()]);
    // The pressed button is gone; without this the focus would fall to the page.
    document.getElementById(addId)?.focus();
  };
  return (
    <FormShell
      screen={screen}
      attempt={form.attempt}
      errors={form.errors}
      onSubmit={submit}
      othersInReach
      isFilledIn={!isBlank && !isUntouched}
    >
      {renderAbove?.(rows, setRows)}
      {places.map(({ place, row, at }) => {
        const n = String(at + 1);
        return (
          <RowBox
            key={place}
            name={fill(words.row, { n })}
            folded={rows.length > mostOpenRows ? titleOf(row, rows) : null}
            startsOpen={at === added}
            hasErrors={form.errors.some(({ field }) => field.startsWith(rowFieldId(at, '')))}
          >
            {renderRow({
              row,
              at,
              set: (name, typed) => change(at, { [name]: typed }),
              change: (fields) => change(at, fields),
              idOf: (name) => rowFieldId(at, name),
              errorOf: (name) => form.errorOf(rowFieldId(at, name)),
            })}
            {(rows.length > 1 || canBeEmptied) && (
              <Button look="quiet" onClick={() => remove(at)}>
                <Minus aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
                {fill(words.remove, { n })}
              </Button>
            )}
          </RowBox>
        );
      })}
      {rows.length < longestList && (
        <div className="my-3">
          <Button id={addId} look="quiet" onClick={add}>
            <Plus aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
            {words.add}
          </Button>
        </div>
      )}
      {rows.length >= longestList && (
        <p role="status" className="text-hint text-ink-soft">
          {fill(rowsFormWords.full, { most: String(longestList) })}
        </p>
      )}
      {renderSum(values, rows)}
    </FormShell>
  );
}
