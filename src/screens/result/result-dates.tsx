import type { Brief } from '#brief/brief.ts';
import { datesOfCase, isToKeep } from '#brief/dates.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { putIntoCalendar } from '#case/file-changes.ts';
import { useToday } from '#case/today.ts';
import { Days } from '#components/days.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { SummarySection } from '#components/summary-section.tsx';
import { calendarEvents, cancelledEvents } from '#documents/calendar/case-calendar.ts';
import type { Position } from '#machines/replay.ts';
import { fill } from '#text/fill.ts';
import { result as words } from '#words/result/result.ts';
import { ExportCalendar } from '../documents/export-calendar.tsx';
import { shownDay } from '../engine/shown-day.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';

interface ResultDatesProps {
  readonly brief: Brief;
  readonly road: Position;
}

/** Every day the case knows of, and their calendar. */
export function ResultDates({ brief, road }: ResultDatesProps) {
  const today = useToday();
  const file = useCase((state) => state.file);
  const { change } = useCaseActions();
  const { currentId: caseId } = useCaseSwitch();
  const dates = datesOfCase({ brief, road, file });
  const days = dates.map((date, at) => ({
    ...shownDay({ id: `${date.kind}-${date.on}-${at}`, on: date.on, what: words.dates[date.kind] }, today),
    // What fell due and is not reported as paid is not over.
    isPast: date.on < today && !isToKeep(date, today),
  }));
  const ahead = days.filter(({ isPast }) => !isPast);
  const past = days.filter(({ isPast }) => isPast);
  const [first] = ahead;
  const events = calendarEvents({ brief, road, file, caseId });
  return (
    <SummarySection
      title={words.datesTitle}
      summary={first === undefined ? words.datesNoneShort : fill(words.datesFirst, { date: first.date })}
    >
      {ahead.length === 0 && <p>{words.datesNone}</p>}
      <Days days={ahead} />
      <ExportCalendar
        events={events}
        cancelled={cancelledEvents(events, file.inCalendar, today)}
        onSaved={() => change(putIntoCalendar(events.map(({ uid, on }) => ({ uid, on }))))}
      />
      {past.length > 0 && (
        <Disclosure title={fill(words.datesPast, { n: String(past.length) })}>
          <Days days={past} />
        </Disclosure>
      )}
    </SummarySection>
  );
}
