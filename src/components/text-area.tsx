import { controlLook, describedBy, Field } from './field.tsx';

interface TextAreaProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly maxLength: number;
  readonly hint?: string | undefined;
}

const rows = 3;

/** A field for several lines of text; passes on exactly what is typed. */
export function TextArea({ id, label, value, onChange, maxLength, hint }: TextAreaProps) {
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
    </Field>
  );
}
