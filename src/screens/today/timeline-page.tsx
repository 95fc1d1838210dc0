import { Sheet } from 'lucide-react';
import { useState } from 'react';
import { briefOf } from '#brief/brief.ts';
import { type EventKind, eventKinds } from '#brief/case-events.ts';
import { type TimelineEvent, timelineOf } from '#brief/timeline.ts';
import { useCase } from '#case/case-context.tsx';
import { lastTouched } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { useJourney } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { Button } from '#components/button.tsx';
import { SelectField } from '#components/select-field.tsx';
import type { CaseDocument } from '#documents/blocks/document.ts';
import { roadOf } from '#machines/road-view.ts';
import { hasCourtPaper } from '#machines/urgent-facts.ts';
import { fileNameOf } from '#text/file-name.ts';
import { fill } from '#text/fill.ts';
import { dateText, weekdayText } from '#text/format.ts';
import { exportWords } from '#words/documents/export.ts';
import { timelinePage as words } from '#words/today/timeline-page.ts';
import { ExportDocument } from '../documents/export.tsx';
import { canDownload } from '../documents/save-file.ts';
import { useFile } from '../documents/use-file.ts';
import { otherCaseLines } from '../engine/other-case-lines.ts';
import { pageRoute, type Route } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { Heading } from '../shell/heading.tsx';
import { RouteLink } from '../shell/navigation.tsx';
import { useNegotiations } from '../shell/use-negotiations.ts';

/** Everything that happened in the open case and in the person's others, earliest first. */
function useTimeline(): readonly TimelineEvent[] {
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const { currentId: id } = useCaseSwitch();
  const today = useToday();
  const cases = [{ id, journey, file, lastTouched: lastTouched(journey) }, ...(useNegotiations() ?? [])];
  const workingDays = useWorkingDays(cases.some((one) => hasCourtPaper(one.journey)));
  return timelineOf(
    cases.map((one) => ({
      id: one.id,
      about: otherCaseLines(one).about,
      brief: briefOf({ road: roadOf(one.journey), journey: one.journey, file: one.file, workingDays }, today),
    })),
  );
}

/** The page of everything that happened, over all creditors: to read by creditor and kind, and to hand on. */
export function TimelinePage() {
  const events = useTimeline();
  const { currentId } = useCaseSwitch();
  const [ofCase, setCase] = useState('');
  const [ofKind, setKind] = useState<EventKind | ''>('');
  const cases = [...new Map(events.map(({ caseId, about }) => [caseId, about]))];
  const shown = events.filter(
    ({ caseId, kind }) => (ofCase === '' || caseId === ofCase) && (ofKind === '' || kind === ofKind),
  );
  const isSeveral = cases.length > 1;
  return (
    <article>
      <Heading of="timeline">{words.title}</Heading>
      {events.length === 0 ? <p>{words.none}</p> : <p className="mb-4">{words.lead}</p>}
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
      {shown.length > 0 && (
        <ol className="my-4">
          {[...shown].reverse().map((event) => (
            <Event
              key={event.id}
              event={event}
              about={isSeveral && ofCase === '' ? event.about : null}
              isOpen={event.caseId === currentId}
            />
          ))}
        </ol>
      )}
      {shown.length > 0 && <Export events={shown} isSeveral={isSeveral} />}
    </article>
  );
}

/** Where an event of the open case can be corrected. */
function correctedAt(kind: EventKind): Route {
  if (kind === 'payment') return pageRoute('payments');
  return kind === 'incident' ? { kind: 'screen', screen: 'urgent', round: 1 } : pageRoute('answers');
}

interface EventProps {
  readonly event: TimelineEvent;
  readonly about: string | null;
  /** True for an event of the case that is open. */
  readonly isOpen: boolean;
}

function Event({ event: { on, kind, what, ticket }, about, isOpen }: EventProps) {
  return (
    <li className="border-t border-line py-2">
      <p className="text-hint text-ink-soft">
        {on === null ? words.someDay : weekdayText(on)}
        {about !== null && <span className="ml-3">{about}</span>}
      </p>
      <p>{what}</p>
      {ticket !== null && <p className="text-hint text-ink-soft">{fill(words.ticket, { ticket })}</p>}
      {isOpen && (
        <RouteLink
          to={correctedAt(kind)}
          intent={kind === 'incident' ? 'urgent' : 'road'}
          aria-label={fill(words.correctWhat, { what })}
          className="no-print inline-flex min-h-12 items-center text-hint text-jade underline"
        >
          {words.correct}
        </RouteLink>
      )}
    </li>
  );
}

const rowOf = ({ on, about, what, ticket }: TimelineEvent): readonly string[] => [
  on === null ? words.someDay : dateText(on),
  about,
  what,
  ticket ?? '',
];

/** The events as a document, without the column of the creditors where there is one. */
function documentOf(events: readonly TimelineEvent[], isSeveral: boolean): CaseDocument {
  const isKept = (_cell: string, column: number) => isSeveral || column !== 1;
  return {
    title: words.documentTitle,
    blocks: [
      { kind: 'paragraph', text: words.documentLead },
      {
        kind: 'table',
        head: words.columns.filter(isKept),
        rows: events.map((event) => rowOf(event).filter(isKept)),
      },
    ],
  };
}

async function tableFile(events: readonly TimelineEvent[]): Promise<Blob> {
  const { csvOf } = await import('#documents/writers/csv.ts');
  return new Blob([csvOf(words.columns, events.map(rowOf))], { type: 'text/csv;charset=utf-8' });
}

function Export({ events, isSeveral }: { readonly events: readonly TimelineEvent[]; readonly isSeveral: boolean }) {
  const { told, isBusy, save } = useFile(exportWords);
  const name = words.title;
  return (
    <div className="no-print">
      <ExportDocument caseDocument={documentOf(events, isSeveral)} name={name} />
      {canDownload() && (
        <>
          <Button
            look="quiet"
            aria-disabled={isBusy}
            onClick={
              isBusy ? undefined : () => save(fileNameOf(name, 'csv', exportWords.unnamed), () => tableFile(events))
            }
          >
            <Sheet aria-hidden="true" size="1em" strokeWidth={1.75} className="mr-2" />
            {words.csv}
          </Button>
          <p className="mt-2 text-hint text-ink-soft">{words.csvHint}</p>
          <p role="status" className="text-hint text-ink-soft">
            {told}
          </p>
        </>
      )}
    </div>
  );
}
