import type { ReactNode } from 'react';
import { controlLook, describedBy, Field } from './field.tsx';

interface TextAreaProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly maxLength: number;
  readonly hint?: string | undefined;
  /** What stands under the control. */
  readonly below?: ReactNode;
}

const rows = 3;

/** A field for several lines of text; passes on exactly what is typed. */
export function TextArea({ id, label, value, onChange, maxLength, hint, below }: TextAreaProps) {
  return (
    <Field id={id} label={label} hint={hint}>
      <textarea
        id={id}
        rows={rows}
        value={value}
        maxLength={maxLength}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={describedBy(id, { hint, error: undefined })}
        className={`${controlLook} leading-relaxed`}
      />
      {below}
    </Field>
  );
}
