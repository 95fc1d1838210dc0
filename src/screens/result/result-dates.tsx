import type { Brief } from '#brief/brief.ts';
import { datesOfCase } from '#brief/dates.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { Days } from '#components/days.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Section } from '#components/section.tsx';
import { calendarEvents } from '#documents/calendar/case-calendar.ts';
import type { Position } from '#machines/replay.ts';
import { fill } from '#text/fill.ts';
import { result as words } from '#words/result/result.ts';
import { ExportCalendar } from '../documents/export-calendar.tsx';
import { shownDay } from '../engine/shown-day.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { progressLine } from './result-lines.ts';

interface ResultDatesProps {
  readonly brief: Brief;
  readonly road: Position;
}

/** How far the negotiation is confirmed, and every day the case knows of. */
export function ResultDates({ brief, road }: ResultDatesProps) {
  const today = useToday();
  const file = useCase((state) => state.file);
  const { currentId: caseId } = useCaseSwitch();
  const dates = datesOfCase({ brief, road, file });
  const days = dates.map(({ kind, on }, at) =>
    shownDay({ id: `${kind}-${on}-${at}`, on, what: words.dates[kind] }, today),
  );
  const ahead = days.filter(({ isPast }) => !isPast);
  const past = days.filter(({ isPast }) => isPast);
  const status = progressLine(brief);
  return (
    <>
      {status !== null && (
        <Section title={words.statusTitle}>
          <p>{status}</p>
        </Section>
      )}
      <Section title={words.datesTitle}>
        {ahead.length === 0 && <p>{words.datesNone}</p>}
        <Days days={ahead} />
        <ExportCalendar events={calendarEvents({ brief, road, file, caseId })} />
        {past.length > 0 && (
          <Disclosure title={fill(words.datesPast, { n: String(past.length) })}>
            <Days days={past} />
          </Disclosure>
        )}
      </Section>
    </>
  );
}
