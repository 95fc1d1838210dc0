import type { ContactNote } from '#case/schemas.ts';
import { TextArea } from '#components/text-area.tsx';
import { TextField } from '#components/text-field.tsx';
import { isIsoDate } from '#model/dates.ts';
import { longestNote, longestSaid } from '#model/limits.ts';
import { contactNoteWords } from '#words/engine/contact-note.ts';

const words = contactNoteWords;

/** A note as typed; what is not filled in is an empty string. */
export type TypedNote = Record<keyof ContactNote, string>;

/** A stored note as the text of its fields. */
export const typedNote = ({ agent = '', ticket = '', promisedOn, said = '' }: ContactNote): TypedNote => ({
  agent,
  ticket,
  promisedOn: promisedOn ?? '',
  said,
});

/** The note without its empty parts and without a day that is not a date. */
export const filledNote = ({ agent, ticket, promisedOn, said }: TypedNote): ContactNote => ({
  ...(agent === '' ? {} : { agent }),
  ...(ticket === '' ? {} : { ticket }),
  ...(isIsoDate(promisedOn) ? { promisedOn } : {}),
  ...(said === '' ? {} : { said }),
});

/** The id of the field for the day by which an answer was promised. */
export const promisedField = 'note-promised';

interface NoteFieldsProps {
  readonly typed: TypedNote;
  readonly onChange: (part: Partial<TypedNote>) => void;
  readonly dayError?: string | undefined;
  /** True to ask for what was said before the other fields. */
  readonly isSaidFirst?: boolean;
}

/** The fields of a note: agent, ticket number, promised day, and what was said. */
export function NoteFields({ typed, onChange, dayError, isSaidFirst = false }: NoteFieldsProps) {
  const said = (
    <TextArea
      id="note-said"
      label={words.said}
      hint={words.saidHint}
      value={typed.said}
      maxLength={longestSaid}
      onChange={(text) => onChange({ said: text })}
    />
  );
  return (
    <>
      {isSaidFirst && said}
      <TextField
        id="note-agent"
        label={words.agent}
        value={typed.agent}
        maxLength={longestNote}
        onChange={(agent) => onChange({ agent })}
      />
      <TextField
        id="note-ticket"
        label={words.ticket}
        value={typed.ticket}
        maxLength={longestNote}
        onChange={(ticket) => onChange({ ticket })}
      />
      <TextField
        id={promisedField}
        type="date"
        label={words.promisedOn}
        value={typed.promisedOn}
        onChange={(promisedOn) => onChange({ promisedOn })}
        error={dayError}
      />
      {!isSaidFirst && said}
    </>
  );
}
