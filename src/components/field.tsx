import type { ReactNode } from 'react';

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Such as `(optional)`, in the language of the words. */
  readonly optionalMark?: string | undefined;
  readonly children: ReactNode;
}

/** The id of a field's error message. */
export const errorIdOf = (id: string): string => `${id}-error`;
const hintIdOf = (id: string): string => `${id}-hint`;
/** The id of a field's unit. */
export const unitIdOf = (id: string): string => `${id}-unit`;

/** A label, a hint and an error around one control. */
export function Field({ id, label, hint, error, optionalMark, children }: FieldProps) {
  return (
    <div className={`my-4 ${error === undefined ? '' : 'border-l-4 border-cinnabar pl-3'}`}>
      <label htmlFor={id} className="mb-1 block font-bold">
        {label}
        {optionalMark !== undefined && (
          <span className="ml-1 text-hint font-normal whitespace-nowrap text-ink-soft">{optionalMark}</span>
        )}
      </label>
      {hint !== undefined && (
        <p id={hintIdOf(id)} className="mb-1 text-hint text-ink-soft">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={errorIdOf(id)} className="mb-1 text-hint font-bold text-cinnabar">
          {error}
        </p>
      )}
      {children}
    </div>
  );
}

interface Described {
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly unit?: string | undefined;
}

/** The ids of a field's hint, error and unit, for `aria-describedby`; undefined where it has none of them. */
export function describedBy(id: string, { hint, error, unit }: Described): string | undefined {
  const ids = [hint && hintIdOf(id), error && errorIdOf(id), unit && unitIdOf(id)].filter(Boolean);
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** The classes that all text controls share. */
export const controlLook = 'block min-h-13 w-full rounded-field border border-edge bg-surface px-4 py-2 text-ink';
