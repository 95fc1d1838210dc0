import { useCase, useCaseActions } from '#case/case-context.tsx';
import type { ContactNote as Note } from '#case/record.ts';
import { Fold } from '#components/fold.tsx';
import { TextField } from '#components/text-field.tsx';
import { panels } from '#content/zh-CN/ui/panels.ts';
import type { AnswerKey } from '#model/answers.ts';
import { isIsoDate } from '#model/dates.ts';

const words = panels.note;
const longestNote = 60;

/** The note without its empty parts. */
const filled = ({ agent, ticket, promisedOn }: Record<keyof Note, string>): Note => ({
  ...(agent === '' ? {} : { agent }),
  ...(ticket === '' ? {} : { ticket }),
  ...(isIsoDate(promisedOn) ? { promisedOn } : {}),
});

/** Agent, ticket number and promised day of a contact; later letters quote them. */
export function ContactNote({ answerKey }: { readonly answerKey: AnswerKey }) {
  const note = useCase(({ file }) => file.notes[answerKey]);
  const { note: store } = useCaseActions();
  const { agent = '', ticket = '', promisedOn = '' } = note ?? {};
  const set = (part: Partial<Record<keyof Note, string>>) =>
    store(answerKey, filled({ agent, ticket, promisedOn, ...part }));
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
        value={promisedOn}
        onChange={(text) => set({ promisedOn: text })}
      />
    </Fold>
  );
}
