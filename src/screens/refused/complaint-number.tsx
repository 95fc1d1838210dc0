import { useCase, useCaseActions } from '#case/case-context.tsx';
import { noted } from '#case/file-changes.ts';
import type { NoteKey } from '#case/schemas.ts';
import { longestNote } from '#model/limits.ts';
import { complaint as words } from '#words/refused/complaint-form.ts';
import { ShortField } from '../engine/short-field.tsx';

/** The number a complaint was given, kept as the note of the answer that reports it as filed. */
export function ComplaintNumber({ noteKey }: { readonly noteKey: NoteKey }) {
  const note = useCase(({ file }) => file.notes[noteKey]);
  const { change } = useCaseActions();
  return (
    <ShortField
      id="complaint-number"
      label={words.number}
      hint={words.numberHint}
      value={note?.ticket ?? ''}
      most={longestNote}
      onChange={(ticket) => change(noted(noteKey, ticket === '' ? {} : { ticket }))}
    />
  );
}
