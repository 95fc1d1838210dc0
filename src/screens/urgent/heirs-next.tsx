import { useState } from 'react';
import { type HeirsEvent, heirsEventOf, heirsEvents } from '#brief/heirs-told.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { callKept } from '#case/file-changes.ts';
import type { LoggedCall } from '#case/schemas.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import type { Position } from '#machines/replay.ts';
import { longestNote, longestSaid, mostCalls } from '#model/limits.ts';
import { heirsEarlier, heirsWait } from '#speech/heirs-earlier.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { caseEventWords } from '#words/documents/case-events.ts';
import { contactNoteWords } from '#words/engine/contact-note.ts';
import { heirsSpeech } from '#words/speech/heirs.ts';
import { heirsNextWords as words } from '#words/urgent/heirs-next.ts';
import { DateField } from '../engine/date-field.tsx';
import { EntryBox } from '../engine/entry-box.tsx';
import { type Reading, useReading } from '../engine/form-shell.tsx';
import { filledNote, promisedField, typedNote } from '../engine/note-fields.tsx';
import { readDate, readPastDay } from '../engine/read-fields.ts';
import { ShortField } from '../engine/short-field.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { Phoned, Say, Sources, textOf } from '../engine/words/sentence.tsx';
import { pageRoute } from '../shell/address.ts';
import { FocusedBox } from '../shell/focused-box.tsx';
import { RouteLink } from '../shell/navigation.tsx';

/** What an heir waits for, with the sentence to ask with once its day is over; that the balance came, since it did. */
export function HeirsAwaited({ position }: { readonly position: Position }) {
  const brief = useBrief(position);
  const calls = useCase(({ file }) => file.calls);
  const { today } = brief;
  const wait = heirsWait(brief);
  const came = calls.filter((call) => heirsEventOf(call) === 'balanceCame').pop();
  if (wait === null)
    return came === undefined ? null : (
      <Note kind="information">
        <Phoned text={fill(textOf(words.came), { date: shortDateText(came.on, today) })} />
        <Sources sentences={[words.came]} />
      </Note>
    );
  const { contact, day } = wait;
  const said = heirsEarlier(brief);
  if (day === null) return null;
  const by = shortDateText(day.on, today);
  const told = contact.promisedOn === day.on ? words.called : words.handedIn;
  const { ticket } = contact;
  return (
    <>
      <Note kind={day.on <= today ? 'attention' : 'information'}>
        {fill(told, {
          date: shortDateText(contact.on, today),
          ticket: ticket === null ? '' : fill(heirsSpeech.earlier.ticket, { ticket }),
          by,
        })}
        {day.on >= today ? fill(words.wait, { by }) : words.ask}
      </Note>
      {day.on < today && (
        <>
          {said !== null && <Say>{fill(words.quoted, { said })}</Say>}
          <RouteLink
            to={pageRoute('call')}
            className="my-3 flex min-h-12 items-center justify-center rounded-field border border-jade bg-jade px-4 font-bold text-on-jade"
          >
            {words.call}
          </RouteLink>
        </>
      )}
    </>
  );
}

/** Notes that the letter was handed in, or that the balance came. */
export function HeirsTold() {
  const [telling, setTelling] = useState<HeirsEvent | null>(null);
  const [told, setTold] = useState<HeirsEvent | null>(null);
  const isFull = useCase(({ file }) => file.calls.length >= mostCalls);
  if (telling !== null)
    return (
      <ToldForm
        key={telling}
        event={telling}
        onSaved={() => {
          setTold(telling);
          setTelling(null);
        }}
        onCancel={() => setTelling(null)}
      />
    );
  return (
    <section aria-labelledby="heirs-told" className="my-4">
      <h2 id="heirs-told" className="font-bold">
        {words.title}
      </h2>
      <p className="mb-3 text-hint text-ink-soft">{words.lead}</p>
      {told !== null && (
        <FocusedBox key={told} className="my-2">
          <p>{fill(words.saved, { what: caseEventWords.heirs[told] })}</p>
        </FocusedBox>
      )}
      {isFull ? (
        <p>{fill(words.full, { most: String(mostCalls) })}</p>
      ) : (
        heirsEvents.map((event) => (
          <div key={event} className="mb-3">
            <Button onClick={() => setTelling(event)}>{words.options[event]}</Button>
          </div>
        ))
      )}
    </section>
  );
}

const dayField = 'heirs-on';

interface ToldFormProps {
  readonly event: HeirsEvent;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

function ToldForm({ event, onSaved, onCancel }: ToldFormProps) {
  const today = useToday();
  const calls = useCase(({ file }) => file.calls);
  const { change } = useCaseActions();
  const [on, setOn] = useState<string>(today);
  const [note, setNote] = useState(() => typedNote({}));
  const set = (part: Partial<typeof note>) => setNote((before) => ({ ...before, ...part }));
  const form = useReading((): Reading<LoggedCall> => {
    const day = readPastDay(on, today);
    const promised = readDate(note.promisedOn);
    const errors = [
      ...('problem' in day ? [{ field: dayField, message: day.problem }] : []),
      ...('problem' in promised ? [{ field: promisedField, message: promised.problem }] : []),
    ];
    if ('problem' in day || 'problem' in promised) return { errors };
    return { value: { ...filledNote(note), on: day.value, heard: [event] } };
  });
  const save = (call: LoggedCall) => {
    change((file) => callKept(file.call, [...calls, call])(file));
    onSaved();
  };
  return (
    <EntryBox
      title={words.forms[event]}
      save={words.save}
      cancel={words.cancel}
      errors={form.errors}
      attempt={form.attempt}
      onSubmit={() => form.submit(save)}
      onCancel={onCancel}
    >
      <DateField
        id={dayField}
        label={words.on}
        value={on}
        max={today}
        error={form.errorOf(dayField)}
        onChange={setOn}
      />
      {event === 'letterHandedIn' ? (
        <>
          <ShortField
            id="note-ticket"
            label={contactNoteWords.ticket}
            value={note.ticket}
            most={longestNote}
            onChange={(ticket) => set({ ticket })}
          />
          <DateField
            id={promisedField}
            label={contactNoteWords.promisedOn}
            value={note.promisedOn}
            error={form.errorOf(promisedField)}
            onChange={(promisedOn) => set({ promisedOn })}
          />
        </>
      ) : (
        <ShortField
          id="note-said"
          label={words.said}
          value={note.said}
          most={longestSaid}
          onChange={(said) => set({ said })}
        />
      )}
    </EntryBox>
  );
}
