import type { Brief } from '#brief/brief.ts';
import { type CaseDate, datesOfCase, daysToKeep, isToKeep } from '#brief/dates.ts';
import { dayName } from '#brief/day-name.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { putIntoCalendar } from '#case/file-changes.ts';
import { useToday } from '#case/today.ts';
import { Days } from '#components/days.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { SummarySection } from '#components/summary-section.tsx';
import { calendarEvents, cancelledEvents } from '#documents/calendar/case-calendar.ts';
import type { Position } from '#machines/replay.ts';
import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { result as words } from '#words/result/result.ts';
import { courtNotes } from '#words/urgent/court-notes.ts';
import { ExportCalendar } from '../documents/export-calendar.tsx';
import { shownDay } from '../engine/shown-day.ts';
import { pageRoute } from '../shell/address.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { RouteLink } from '../shell/navigation.tsx';

interface ResultDatesProps {
  readonly brief: Brief;
  readonly road: Position;
}

/** The first day to keep in a few words: one that is past is not called the next. */
const summaryOf = ({ on }: CaseDate, today: IsoDate): string =>
  fill(on < today ? words.datesDue : words.datesNext, { date: weekdayText(on) });

/** Every day the case knows of, and their calendar. */
export function ResultDates({ brief, road }: ResultDatesProps) {
  const today = useToday();
  const file = useCase((state) => state.file);
  const { change } = useCaseActions();
  const { currentId: caseId } = useCaseSwitch();
  const dates = datesOfCase({ brief, road, file });
  const days = dates.map((date, at) => ({
    ...shownDay({ id: `${date.kind}-${date.on}-${at}`, on: date.on, what: dayName(date, brief) }, today),
    // What is done needs no day any more; what fell due and is not reported as paid is not over.
    isPast: !isToKeep(date, today),
  }));
  const toKeep = days.filter(({ isPast }) => !isPast);
  const past = days.filter(({ isPast }) => isPast);
  const [next] = daysToKeep(dates, today);
  const events = calendarEvents({ brief, road, file, caseId });
  return (
    <SummarySection
      title={words.datesTitle}
      summary={next === undefined ? words.datesNoneShort : summaryOf(next, today)}
    >
      {toKeep.length === 0 && <p>{words.datesNone}</p>}
      <Days days={toKeep} />
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
      {brief.court.length > 0 && (
        <RouteLink to={pageRoute('court')} className="no-print flex min-h-12 items-center text-jade underline">
          {courtNotes.open}
        </RouteLink>
      )}
    </SummarySection>
  );
}
