import type { ComponentProps } from 'react';
import { TextField } from '#components/text-field.tsx';
import { fill } from '#text/fill.ts';
import { problems } from '#words/engine/problems.ts';

interface FullNoteProps {
  readonly typed: string;
  readonly most: number;
  /** What else is to be said of the text. */
  readonly note?: string | undefined;
}

/** Says when a field holds as much as it can: what is pasted beyond that is cut off by the browser without a word. */
export function FullNote({ typed, most, note }: FullNoteProps) {
  const isFull = typed.length >= most;
  return (
    <p role="status" className={`text-hint text-amber ${isFull || note !== undefined ? 'mt-1' : ''}`}>
      {isFull ? fill(problems.full, { most: String(most) }) : note}
    </p>
  );
}

interface ShortFieldProps extends Omit<ComponentProps<typeof TextField>, 'below' | 'maxLength'> {
  /** How many characters are kept. */
  readonly most: number;
  readonly note?: string | undefined;
}

/** A field for text of limited length, stored as it is typed. */
export function ShortField({ most, note, ...field }: ShortFieldProps) {
  return <TextField {...field} maxLength={most} below={<FullNote typed={field.value} most={most} note={note} />} />;
}
