import type { ComponentProps } from 'react';
import { TextField } from '#components/text-field.tsx';
import { readDay } from '#text/typed/date.ts';

type DateFieldProps = Omit<ComponentProps<typeof TextField>, 'type' | 'onPaste' | 'inputMode'>;

/** A field for a day. A day that is pasted as text is put in, which a date field does not do by itself. */
export function DateField(field: DateFieldProps) {
  return (
    <TextField
      {...field}
      type="date"
      onPaste={(event) => {
        const day = readDay(event.clipboardData.getData('text'));
        if (day === null || day === undefined) return;
        event.preventDefault();
        field.onChange(day);
      }}
    />
  );
}
