import { SelectField } from '#components/select-field.tsx';
import { TextField } from '#components/text-field.tsx';
import { amountFormWords } from '#words/engine/amount-form.ts';
import { common } from '#words/shell/common.ts';
import type { RowContext } from './rows-form.tsx';

interface RowFieldProps {
  readonly context: RowContext;
  readonly name: string;
  readonly label: string;
}

/** A field for an amount in yuan that a row has to have. */
export function RowAmount({ context: { row, set, idOf, errorOf }, name, label }: RowFieldProps) {
  return (
    <TextField
      id={idOf(name)}
      label={label}
      value={row[name] ?? ''}
      onChange={(typed) => set(name, typed)}
      error={errorOf(name)}
      unit={amountFormWords.unit}
      inputMode="decimal"
    />
  );
}

interface RowTextProps extends RowFieldProps {
  readonly hint?: string;
  readonly type?: 'date';
  readonly inputMode?: 'numeric' | 'decimal';
  readonly unit?: string;
}

/** A field that may stay empty. */
export function RowText({ context: { row, set, idOf, errorOf }, name, label, ...rest }: RowTextProps) {
  return (
    <TextField
      id={idOf(name)}
      label={label}
      value={row[name] ?? ''}
      onChange={(typed) => set(name, typed)}
      error={errorOf(name)}
      optionalMark={common.optional}
      {...rest}
    />
  );
}

interface RowSelectProps<T extends string> extends RowFieldProps {
  readonly value: T;
  readonly ids: readonly T[];
  readonly words: Readonly<Record<T, string>>;
}

/** A dropdown of a row. */
export function RowSelect<T extends string>({ context, name, label, value, ids, words }: RowSelectProps<T>) {
  return (
    <SelectField
      id={context.idOf(name)}
      label={label}
      value={value}
      options={ids.map((id) => ({ id, label: words[id] }))}
      onChange={(id) => context.set(name, id)}
    />
  );
}
