import { answeredBy } from '#case/call.ts';
import { useCase } from '#case/case-context.tsx';
import type { ContactNote, RunningCall } from '#case/schemas.ts';
import { useToday } from '#case/today.ts';
import { useJourney, usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { ErrorSummary } from '#components/error-summary.tsx';
import { OptionList } from '#components/option-list.tsx';
import { screenOf } from '#model/answers.ts';
import { mostCalls } from '#model/limits.ts';
import { screens } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { call as words } from '#words/call/call.ts';
import { problems } from '#words/engine/problems.ts';
import { common } from '#words/shell/common.ts';
import { type Reading, useReading } from '../engine/form-shell.tsx';
import { filledNote, NoteFields, promisedField, type TypedNote } from '../engine/note-fields.tsx';
import { readDate } from '../engine/read-fields.ts';
import { textOf } from '../engine/words/sentence.tsx';
import { useWords } from '../engine/words/use-words.ts';
import { Heading } from '../shell/heading.tsx';
import { useCallNote } from './call-note.ts';
import { HeardTold } from './heard-told.tsx';
import { useKeepCall } from './use-keep-call.ts';
import { type SavedCall, useSaveCall } from './use-save-call.ts';

/** The note as typed, or the problem with its promised day. */
function readNote(typed: TypedNote, { on }: RunningCall): Reading<ContactNote> {
  const day = readDate(typed.promisedOn);
  const wrong = (message: string) => ({ errors: [{ field: promisedField, message }] });
  if ('problem' in day) return wrong(day.problem);
  return day.value !== undefined && day.value < on ? wrong(problems.pastDate) : { value: filledNote(typed) };
}

interface CallEndProps {
  readonly call: RunningCall;
  /** Called when the call has been saved and the road asks nothing about it. */
  readonly onSaved: (saved: SavedCall) => void;
}

/** The end of a call: what to keep of it and how it went, saved together. */
export function CallEnd({ call, onSaved }: CallEndProps) {
  const position = usePosition();
  const today = useToday();
  const answered = answeredBy(call, position, useJourney());
  const keep = useKeepCall();
  const isFull = useCase(({ file }) => file.calls.length >= mostCalls);
  const { typed, setNote } = useCallNote(call);
  const form = useReading(() => readNote(typed, call));
  const save = useSaveCall(call, onSaved);
  const goBack = () => {
    const { endedAt: _ended, ...running } = call;
    keep(running);
  };
  return (
    <article>
      <Heading of="call ended">{words.endedTitle}</Heading>
      <p>{words.endedLead}</p>
      {call.endedAt === undefined && <p>{fill(words.leftOpen, { date: shortDateText(call.on, today) })}</p>}
      {isFull && <p>{fill(words.full, { most: String(mostCalls) })}</p>}
      <HeardTold call={call} />
      <ErrorSummary title={common.errorSummary} errors={form.errors} attempt={form.attempt} />
      <NoteFields typed={typed} onChange={setNote} dayError={form.errorOf(promisedField)} />
      {answered === null ? (
        <>
          <Button look="primary" onClick={() => form.submit((note) => save(note))}>
            {words.save}
          </Button>
          <div className="mt-3">
            <Button onClick={() => keep(undefined)}>{words.notReached}</Button>
          </div>
        </>
      ) : (
        <Outcomes
          isScript={screenOf(answered.key) === 'script'}
          onTake={(outcome) => form.submit((note) => save(note, { answered, outcome }))}
        />
      )}
      {call.endedAt !== undefined && (
        <div className="mt-3">
          <Button look="quiet" onClick={goBack}>
            {words.goBack}
          </Button>
        </div>
      )}
    </article>
  );
}

interface OutcomesProps {
  /** False where the road already knows that the call was connected. */
  readonly isScript: boolean;
  readonly onTake: (outcome: string) => void;
}

/** How the call went, with the same options as on the road. */
function Outcomes({ isScript, onTake }: OutcomesProps) {
  const script = useWords('script');
  const { options } = useWords('howItWent');
  const outcomes = screens.howItWent.options.map((id) => ({ id, label: textOf(options[id] ?? '') }));
  const others = [
    { id: 'connected', label: words.onlyConnected },
    { id: 'notReached', label: textOf(script.options.notReached ?? '') },
  ];
  return (
    <section aria-labelledby="how-was-it">
      <h2 id="how-was-it" className="mt-6 font-bold">
        {words.howWasIt}
      </h2>
      <OptionList
        labelledBy="how-was-it"
        earlierMark={common.earlier}
        options={[...outcomes, ...(isScript ? others : [])].map((option) => ({ ...option, isEarlier: false }))}
        onTake={onTake}
      />
    </section>
  );
}
