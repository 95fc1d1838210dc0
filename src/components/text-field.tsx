import type { ComponentProps, ReactNode } from 'react';
import { longestLine } from '#model/limits.ts';
import { controlLook, describedBy, Field, unitIdOf } from './field.tsx';

interface TextFieldProps
  extends Pick<
    ComponentProps<'input'>,
    'inputMode' | 'type' | 'max' | 'min' | 'maxLength' | 'autoComplete' | 'spellCheck' | 'onBlur' | 'onPaste'
  > {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optionalMark?: string | undefined;
  /** Shown after the control. */
  readonly unit?: string | undefined;
  /** True for the one number that a screen is about; makes it large. */
  readonly isHero?: boolean;
  /** True for what nobody beside is to read; not of type `password`, into which no Chinese can be typed. */
  readonly isVeiled?: boolean;
  /** What stands under the control. */
  readonly below?: ReactNode;
}

/** A field for one line of text; passes on exactly what is typed. */
export function TextField({
  id,
  label,
  value,
  onChange,
  hint,
  error,
  optionalMark,
  unit,
  isHero = false,
  isVeiled = false,
  below,
  ...input
}: TextFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optionalMark={optionalMark}>
      <div className="flex items-center">
        <input
          autoComplete="off"
          maxLength={longestLine}
          {...input}
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, { hint, error, unit })}
          className={`${controlLook} min-w-0 flex-1 ${isHero ? 'text-amount tabular-nums' : ''} ${input.type === 'date' ? 'text-date' : ''} ${isVeiled ? 'veiled-text' : ''}`}
        />
        {unit !== undefined && (
          <span id={unitIdOf(id)} className="ml-2 shrink-0">
            {unit}
          </span>
        )}
      </div>
      {below}
    </Field>
  );
}
