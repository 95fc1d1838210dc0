import { ChevronDown } from 'lucide-react';
import { controlLook, describedBy, Field } from './field.tsx';

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (id: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly optionalMark?: string | undefined;
}

/** A dropdown, for short options that do not need full-width buttons. */
export function SelectField({ id, label, value, options, onChange, hint, error, optionalMark }: SelectFieldProps) {
  return (
    <Field id={id} label={label} hint={hint} error={error} optionalMark={optionalMark}>
      <div className="relative">
        <select
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, { hint, error })}
          className={`${controlLook} appearance-none pr-10`}
        >
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden="true"
          size="1.1em"
          strokeWidth={1.75}
          className="pointer-events-none absolute top-1/2 right-3 -mt-[0.55em] text-jade"
        />
      </div>
    </Field>
  );
}
