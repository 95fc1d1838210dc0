import type { ContactNote } from '#case/schemas.ts';
import { TextArea } from '#components/text-area.tsx';
import { longestNote, longestSaid } from '#model/limits.ts';
import { readDay } from '#text/typed/date.ts';
import { contactNoteWords } from '#words/engine/contact-note.ts';
import { DateField } from './date-field.tsx';
import { FullNote, ShortField } from './short-field.tsx';

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

function promisedIn(typed: string): Pick<ContactNote, 'promisedOn'> {
  const promisedOn = readDay(typed);
  return promisedOn === null || promisedOn === undefined ? {} : { promisedOn };
}

/** The note without its empty parts and without a day that is not a date. */
export const filledNote = ({ agent, ticket, promisedOn, said }: TypedNote): ContactNote => ({
  ...(agent === '' ? {} : { agent }),
  ...(ticket === '' ? {} : { ticket }),
  ...promisedIn(promisedOn),
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
      below={<FullNote typed={typed.said} most={longestSaid} />}
      onChange={(text) => onChange({ said: text })}
    />
  );
  return (
    <>
      {isSaidFirst && said}
      <ShortField
        id="note-agent"
        label={words.agent}
        value={typed.agent}
        most={longestNote}
        onChange={(agent) => onChange({ agent })}
      />
      <ShortField
        id="note-ticket"
        label={words.ticket}
        value={typed.ticket}
        most={longestNote}
        onChange={(ticket) => onChange({ ticket })}
      />
      <DateField
        id={promisedField}
        label={words.promisedOn}
        value={typed.promisedOn}
        onChange={(promisedOn) => onChange({ promisedOn })}
        error={dayError}
      />
      {!isSaidFirst && said}
    </>
  );
}
