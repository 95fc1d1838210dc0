import { SelectField } from '#components/select-field.tsx';
import { TextField } from '#components/text-field.tsx';
import { common } from '#words/shell/common.ts';
import { DateField } from './date-field.tsx';
import type { RowContext } from './rows-form.tsx';
import { AmountField } from './typed-field.tsx';

interface RowFieldProps {
  readonly context: RowContext;
  readonly name: string;
  readonly label: string;
}

interface RowAmountProps extends RowFieldProps {
  readonly hint?: string;
  readonly isOptional?: boolean;
}

/** A field for an amount in yuan. */
export function RowAmount({ context, name, label, hint, isOptional = false }: RowAmountProps) {
  const { row, set, idOf, errorOf } = context;
  return (
    <AmountField
      id={idOf(name)}
      label={label}
      hint={hint}
      value={row[name] ?? ''}
      onChange={(typed) => set(name, typed)}
      error={errorOf(name)}
      optionalMark={isOptional ? common.optional : undefined}
    />
  );
}

interface RowTextProps extends RowFieldProps {
  readonly hint?: string;
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

interface RowNumberProps extends RowFieldProps {
  readonly isOptional?: boolean;
}

/** A field for a whole number, such as a day of the month. */
export function RowNumber({ context: { row, set, idOf, errorOf }, name, label, isOptional = false }: RowNumberProps) {
  return (
    <TextField
      id={idOf(name)}
      label={label}
      value={row[name] ?? ''}
      onChange={(typed) => set(name, typed)}
      error={errorOf(name)}
      optionalMark={isOptional ? common.optional : undefined}
      inputMode="numeric"
    />
  );
}

/** A field for a day that may stay empty. */
export function RowDate({ context: { row, set, idOf, errorOf }, name, label }: RowFieldProps) {
  return (
    <DateField
      id={idOf(name)}
      label={label}
      value={row[name] ?? ''}
      onChange={(typed) => set(name, typed)}
      error={errorOf(name)}
      optionalMark={common.optional}
    />
  );
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
