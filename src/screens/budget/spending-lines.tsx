import { Plus } from 'lucide-react';
import { Button } from '#components/button.tsx';
import { SelectField } from '#components/select-field.tsx';
import { TextField } from '#components/text-field.tsx';
import { longestList, longestName } from '#model/limits.ts';
import { frequencies, type SpendingLine, type SpendingLineId, spendingGroups, spendingLineIds } from '#model/values.ts';
import { yuanForEditing } from '#rules/money.ts';
import { lineAMonth } from '#rules/spending.ts';
import { fill } from '#text/fill.ts';
import { monthlyText } from '#text/income.ts';
import { incomesFormWords } from '#words/budget/incomes-form.ts';
import { spendingFormWords } from '#words/budget/spending-form.ts';
import { rowsFormWords } from '#words/engine/rows-form.ts';
import type { Reading } from '../engine/form-shell.tsx';
import { readAmount, readText } from '../engine/read-fields.ts';
import type { Row } from '../engine/rows-form.tsx';
import { AmountField } from '../engine/typed-field.tsx';
import { frequencyOf, MonthlyHint } from './frequency-fields.tsx';

const words = spendingFormWords;
const groups = ['home', 'living', 'others'] as const;
const namedLines = spendingLineIds.filter((id) => id !== 'own');

const rowOf = ({ what, amount, every, name = '' }: SpendingLine): Row => ({
  what,
  amount: yuanForEditing(amount),
  every,
  name,
});
const emptyRow = (what: SpendingLineId): Row => ({ what, amount: '', every: 'month', name: '' });
const lineOf = (row: Row): SpendingLineId => spendingLineIds.find((id) => id === row.what) ?? 'own';

/** A row for every named line, with what is stored for it, and one for every stored line of the person's own. */
export function initialLines(stored: readonly SpendingLine[]): readonly Row[] {
  const named = namedLines.map((id) => stored.find(({ what }) => what === id));
  return [
    ...namedLines.map((id, at) => (named[at] === undefined ? emptyRow(id) : rowOf(named[at]))),
    ...stored.filter(({ what }) => what === 'own').map(rowOf),
  ];
}

const fieldId = (at: number, name: string): string => `line-${at}-${name}`;

/** Reads one line; its value is null where the amount is empty. */
function readLine(row: Row, at: number): Reading<SpendingLine | null> {
  const amount = readAmount(row.amount ?? '');
  const name = readText(row.name ?? '', longestName);
  if ('problem' in amount) return { errors: [{ field: fieldId(at, 'amount'), message: amount.problem }] };
  if ('problem' in name) return { errors: [{ field: fieldId(at, 'name'), message: name.problem }] };
  if (amount.value === undefined) {
    if (name.value === undefined) return { value: null };
    return { errors: [{ field: fieldId(at, 'amount'), message: fill(words.ownUnpriced, { name: name.value }) }] };
  }
  return {
    value: {
      what: lineOf(row),
      amount: amount.value,
      every: frequencyOf(row.every),
      ...(name.value === undefined ? {} : { name: name.value }),
    },
  };
}

/** Reads the lines that are filled in; at least one has to be. */
export function readLines(rows: readonly Row[]): Reading<{ readonly lines: readonly SpendingLine[] }> {
  const readings = rows.map(readLine);
  const errors = readings.flatMap((reading) => ('errors' in reading ? reading.errors : []));
  if (errors.length > 0) return { errors };
  const lines = readings.flatMap((reading) => ('value' in reading && reading.value !== null ? [reading.value] : []));
  if (lines.length === 0) return { errors: [{ field: fieldId(0, 'amount'), message: words.empty }] };
  return { value: { lines } };
}

interface SpendingLinesProps {
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** The fields for monthly spending line by line; any of them may stay empty. */
export function SpendingLines({ rows, onChange, errorOf }: SpendingLinesProps) {
  const places = rows.map((row, at) => ({ row, at, line: lineOf(row) }));
  const set = (at: number, name: string, typed: string) =>
    onChange(rows.map((other, index) => (index === at ? { ...other, [name]: typed } : other)));
  return (
    <>
      <p className="text-hint text-ink-soft">{words.linesLead}</p>
      {groups.map((group) => (
        <fieldset key={group} className="border-t border-line py-2">
          <legend className="float-left w-full pt-2 pb-3 font-bold">{words.groups[group]}</legend>
          <div className="clear-both">
            {places
              .filter(({ line }) => line !== 'own' && spendingGroups[line] === group)
              .map(({ row, at, line }) => (
                <LineFields
                  key={fieldId(at, 'line')}
                  at={at}
                  row={row}
                  label={words.names[line]}
                  set={(name, typed) => set(at, name, typed)}
                  errorOf={errorOf}
                />
              ))}
          </div>
        </fieldset>
      ))}
      {places
        .filter(({ line }) => line === 'own')
        .map(({ row, at }) => (
          <fieldset key={fieldId(at, 'line')} className="border-t border-line py-2">
            <legend className="float-left w-full pt-2 pb-3 font-bold">{words.names.own}</legend>
            <div className="clear-both">
              <TextField
                id={fieldId(at, 'name')}
                label={words.ownName}
                value={row.name ?? ''}
                onChange={(typed) => set(at, 'name', typed)}
                error={errorOf(fieldId(at, 'name'))}
              />
              <LineFields
                at={at}
                row={row}
                label={words.ownAmount}
                set={(name, typed) => set(at, name, typed)}
                errorOf={errorOf}
              />
              <Button look="quiet" onClick={() => onChange(rows.filter((_, index) => index !== at))}>
                {words.remove}
              </Button>
            </div>
          </fieldset>
        ))}
      {rows.length >= longestList && (
        <p role="status" className="text-hint text-ink-soft">
          {fill(rowsFormWords.full, { most: String(longestList) })}
        </p>
      )}
      {rows.length < longestList && (
        <Button look="quiet" onClick={() => onChange([...rows, emptyRow('own')])}>
          <Plus aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
          {words.add}
        </Button>
      )}
    </>
  );
}

interface LineFieldsProps {
  readonly at: number;
  readonly row: Row;
  readonly label: string;
  readonly set: (name: string, typed: string) => void;
  readonly errorOf: (field: string) => string | undefined;
}

/** The amount of a line; its frequency is asked once there is an amount. */
function LineFields({ at, row, label, set, errorOf }: LineFieldsProps) {
  const id = fieldId(at, 'amount');
  const reading = readLine(row, at);
  const line = 'value' in reading ? reading.value : null;
  return (
    <>
      <AmountField
        id={id}
        label={label}
        value={row.amount ?? ''}
        onChange={(typed) => set('amount', typed)}
        error={errorOf(id)}
      />
      {line !== null && (
        <SelectField
          id={fieldId(at, 'every')}
          label={words.every}
          value={line.every}
          options={frequencies.map((every) => ({ id: every, label: incomesFormWords.kinds[every] }))}
          onChange={(every) => set('every', every)}
        />
      )}
      {line !== null && <MonthlyHint text={monthlyText(line.amount, line.every, lineAMonth(line))} />}
    </>
  );
}
