import { useState } from 'react';
import { briefOf } from '#brief/brief.ts';
import { type EventKind, eventKinds } from '#brief/case-events.ts';
import { paymentRemoved } from '#brief/payment-changes.ts';
import { type TimelineEvent, type ToldCase, timelineOf } from '#brief/timeline.ts';
import { useCase } from '#case/case-context.tsx';
import { entryRemoved } from '#case/entries.ts';
import type { FileChange } from '#case/file-changes.ts';
import type { CaseFile } from '#case/schemas.ts';
import { useToday } from '#case/today.ts';
import { lastTouched } from '#case/touched.ts';
import { useJourney } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { SelectField } from '#components/select-field.tsx';
import { hasCourtMatter } from '#machines/court-papers.ts';
import { roadOf } from '#machines/road-view.ts';
import { entryWords } from '#words/engine/entries.ts';
import { timelinePage as words } from '#words/today/timeline-page.ts';
import { casesAbout } from '../engine/other-case-lines.ts';
import { useTakenOut } from '../engine/taken-out.tsx';
import { ToNow } from '../engine/to-now.tsx';
import { useFileChange } from '../engine/use-file-change.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { FocusedBox } from '../shell/focused-box.tsx';
import { Heading } from '../shell/heading.tsx';
import { useNegotiations } from '../shell/use-negotiations.ts';
import { EntryForm } from './entry-form.tsx';
import { TimelineExport } from './timeline-export.tsx';
import { TimelineRow } from './timeline-row.tsx';

/** What is told of each case of the person, the open one first, with the file it is noted in. */
function useToldCases(): readonly (ToldCase & { readonly file: CaseFile })[] {
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const { currentId: id } = useCaseSwitch();
  const today = useToday();
  const cases = [{ id, journey, file, lastTouched: lastTouched({ journey, file }) }, ...(useNegotiations() ?? [])];
  const workingDays = useWorkingDays(cases.some((one) => hasCourtMatter(one.journey)));
  const abouts = casesAbout(cases);
  return cases.map((one, at) => ({
    id: one.id,
    about: abouts[at] ?? '',
    brief: briefOf({ road: roadOf(one.journey), journey: one.journey, file: one.file, workingDays }, today),
    file: one.file,
  }));
}

/** What puts an entry back, in the case it was taken out of. */
interface Put {
  readonly caseId: string;
  readonly undo: FileChange;
}

/** What happened to an entry last: it is being corrected, was corrected, or could not be stored. */
type Doing =
  | { readonly kind: 'nothing' | 'saved' | 'notStored' }
  | { readonly kind: 'correcting'; readonly id: TimelineEvent['id'] };

/** The page of everything that happened, over all creditors: to read by creditor and kind, and to hand on. */
export function TimelinePage() {
  const told = useToldCases();
  const events = timelineOf(told);
  const { currentId } = useCaseSwitch();
  const change = useFileChange();
  const [doing, setDoing] = useState<Doing>({ kind: 'nothing' });
  const [ofCase, setCase] = useState('');
  const [ofKind, setKind] = useState<EventKind | ''>('');
  const cases = [...new Map(events.map(({ caseId, about }) => [caseId, about]))];
  const shown = events.filter(
    ({ caseId, kind }) => (ofCase === '' || caseId === ofCase) && (ofKind === '' || kind === ofKind),
  );
  const isSeveral = cases.length > 1;
  const store = async (id: string, fileChange: FileChange) => {
    const isStored = (await change(id, fileChange)) === 'saved';
    setDoing({ kind: isStored ? 'saved' : 'notStored' });
    return isStored;
  };
  const { take, noteAt } = useTakenOut<Put>(({ caseId, undo }) => store(caseId, undo));
  const remove = async ({ caseId, what, entry }: TimelineEvent, at: number) => {
    const file = told.find(({ id }) => id === caseId)?.file;
    if (file === undefined || entry === null) return;
    const removed = entry.part === 'payment' ? paymentRemoved(file, entry.payment) : entryRemoved(file, entry);
    const isStored = (await change(caseId, removed.change)) === 'saved';
    setDoing({ kind: isStored ? 'nothing' : 'notStored' });
    if (isStored) take({ what, at, value: { caseId, undo: removed.undo } });
  };
  const noteBefore = (at: number) => {
    const removed = noteAt(at, shown.length);
    return removed === null ? [] : [<li key="taken">{removed}</li>];
  };
  const entries = [...shown].reverse().flatMap((event, at) => {
    const owner = told.find(({ id }) => id === event.caseId);
    const isOpen = doing.kind === 'correcting' && doing.id === event.id;
    return [
      ...noteBefore(at),
      <TimelineRow
        key={event.id}
        event={event}
        about={isSeveral && ofCase === '' ? event.about : null}
        isOfOpenCase={event.caseId === currentId}
        onCorrect={() => setDoing({ kind: 'correcting', id: event.id })}
        onRemove={() => remove(event, at)}
      >
        {isOpen && event.entry !== null && owner !== undefined && (
          <EntryForm
            entry={event.entry}
            brief={owner.brief}
            file={owner.file}
            save={(fileChange) => store(event.caseId, fileChange)}
            cancel={() => setDoing({ kind: 'nothing' })}
          />
        )}
      </TimelineRow>,
    ];
  });
  const items = [...entries, ...noteBefore(shown.length)];
  return (
    <article>
      <Heading of="timeline">{words.title}</Heading>
      {events.length > 0 ? (
        <p className="mb-4">{words.lead}</p>
      ) : (
        <>
          <p>{words.none}</p>
          <ToNow />
        </>
      )}
      {isSeveral && (
        <SelectField
          id="timeline-case"
          label={words.case}
          value={ofCase}
          options={[{ id: '', label: words.allCases }, ...cases.map(([id, label]) => ({ id, label }))]}
          onChange={setCase}
        />
      )}
      {events.length > 0 && (
        <SelectField
          id="timeline-kind"
          label={words.kind}
          value={ofKind}
          options={[
            { id: '', label: words.allKinds },
            ...eventKinds
              .filter((kind) => events.some((event) => event.kind === kind))
              .map((kind) => ({ id: kind, label: words.kinds[kind] })),
          ]}
          onChange={(id) => setKind(eventKinds.find((kind) => kind === id) ?? '')}
        />
      )}
      <div role="status">{events.length > 0 && shown.length === 0 && <p>{words.noneOfKind}</p>}</div>
      <Status of={doing} />
      {items.length > 0 && <ol className="my-4">{items}</ol>}
      {shown.length > 0 && <TimelineExport events={shown} isSeveral={isSeveral} />}
    </article>
  );
}

/** Says that a correction was stored or not; takes the focus, as the form that was sent is gone. */
function Status({ of: { kind } }: { readonly of: Doing }) {
  if (kind !== 'saved' && kind !== 'notStored') return null;
  return (
    <FocusedBox key={kind} className="my-2">
      <p className={kind === 'saved' ? 'text-jade' : 'text-amber'}>{entryWords[kind]}</p>
    </FocusedBox>
  );
}
