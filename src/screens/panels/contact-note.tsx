import { useState } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import type { ContactNote as Note, NoteKey } from '#case/record.ts';
import { Fold } from '#components/fold.tsx';
import { TextField } from '#components/text-field.tsx';
import { panels } from '#content/zh-CN/ui/panels.ts';
import type { Answer, AnswerKey } from '#model/answers.ts';
import { isIsoDate } from '#model/dates.ts';

const words = panels.note;
const longestNote = 60;

/** The note without its empty parts. */
const filled = ({ agent, ticket, promisedOn }: Record<keyof Note, string>): Note => ({
  ...(agent === '' ? {} : { agent }),
  ...(ticket === '' ? {} : { ticket }),
  ...(isIsoDate(promisedOn) ? { promisedOn } : {}),
});

interface ContactNoteProps {
  readonly answerKey: AnswerKey;
  /** The answer the note belongs to, when it is looked at again. */
  readonly given: Answer | undefined;
}

/** Agent, ticket number and promised day of a contact; later letters quote them. */
export function ContactNote({ answerKey, given }: ContactNoteProps) {
  const noteKey: NoteKey = given === undefined ? answerKey : `${answerKey}#${given.nth}`;
  const note = useCase(({ file }) => file.notes[noteKey]);
  const { note: store } = useCaseActions();
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const { agent = '', ticket = '', promisedOn = '' } = note ?? {};
  const set = (part: Partial<Record<keyof Note, string>>) =>
    store(noteKey, filled({ agent, ticket, promisedOn, ...part }));
  return (
    <Fold title={words.title}>
      <p>{words.lead}</p>
      <TextField
        id="note-agent"
        label={words.agent}
        value={agent}
        maxLength={longestNote}
        onChange={(text) => set({ agent: text })}
      />
      <TextField
        id="note-ticket"
        label={words.ticket}
        value={ticket}
        maxLength={longestNote}
        onChange={(text) => set({ ticket: text })}
      />
      <TextField
        id="note-promised"
        type="date"
        label={words.promisedOn}
        value={typedDay ?? promisedOn}
        onChange={(text) => {
          setTypedDay(text);
          set({ promisedOn: text });
        }}
      />
    </Fold>
  );
}
