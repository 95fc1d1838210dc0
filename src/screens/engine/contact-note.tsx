import { useState } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { noted } from '#case/file-changes.ts';
import type { NoteKey } from '#case/schemas.ts';
import { Disclosure } from '#components/disclosure.tsx';
import type { Answer, AnswerKey } from '#model/answers.ts';
import { contactNoteWords } from '#words/engine/contact-note.ts';
import { filledNote, NoteFields, type TypedNote, typedNote } from './note-fields.tsx';

const words = contactNoteWords;

interface ContactNoteProps {
  readonly answerKey: AnswerKey;
  /** The answer the note belongs to, when an answered screen is shown. */
  readonly given: Answer | undefined;
}

/** The note of a contact in a disclosure; later letters quote its agent, ticket number and promised day. */
export function ContactNote({ answerKey, given }: ContactNoteProps) {
  const noteKey: NoteKey = given === undefined ? answerKey : `${answerKey}#${given.nth}`;
  const note = useCase(({ file }) => file.notes[noteKey]);
  const { change } = useCaseActions();
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const kept = typedNote(note ?? {});
  const set = (part: Partial<TypedNote>) => {
    if (part.promisedOn !== undefined) setTypedDay(part.promisedOn);
    change(noted(noteKey, filledNote({ ...kept, ...part })));
  };
  return (
    <Disclosure title={words.title}>
      <p>{words.lead}</p>
      <NoteFields typed={{ ...kept, promisedOn: typedDay ?? kept.promisedOn }} onChange={set} />
    </Disclosure>
  );
}
