import { type DateKind, datesOfCase } from '#brief/dates.ts';
import { useCase } from '#case/case-context.tsx';
import { lastTouched } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { DayLine } from '#components/days.tsx';
import { daysBetween } from '#model/dates.ts';
import type { ScreenId } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { result } from '#words/result/result.ts';
import { start as words } from '#words/today/start.ts';
import { shownDay } from '../engine/shown-day.ts';
import { useBrief } from '../engine/use-brief.ts';
import { textOf } from '../engine/words/sentence.tsx';
import { useWords } from '../engine/words/use-words.ts';

const daysUntilForgotten = 180;

/** For a returning person: the screen where the case stands, the next day to keep, and the day of the last answer. */
export function ResumeCard({ screen }: { readonly screen: ScreenId }) {
  const { title } = useWords(screen);
  const today = useToday();
  const journey = useJourney();
  const touched = lastTouched(journey);
  const next = useNextDate();
  const isOld = touched !== null && daysBetween(touched, today) > daysUntilForgotten;
  return (
    <div className="my-4 rounded-field border border-line bg-surface px-4 py-3">
      <p className="font-bold">{fill(words.resumeAt, { title: textOf(title) })}</p>
      {next !== undefined && (
        <DayLine
          {...shownDay(
            { id: next.kind, on: next.on, what: fill(words.nextDate, { what: result.dates[next.kind] }) },
            today,
          )}
        />
      )}
      {touched !== null && (
        <p className="mt-1 text-hint text-ink-soft">{fill(words.lastOn, { date: weekdayText(touched) })}</p>
      )}
      {isOld && <p className="text-hint text-ink-soft">{words.longAgo}</p>}
    </div>
  );
}

/** Days on which something was done, so there is nothing left to keep. */
const done: readonly DateKind[] = ['submitted', 'complained'];

/** The first day of the case from today on that requires something; undefined where there is none. */
function useNextDate() {
  const today = useToday();
  const road = useRoad();
  const file = useCase((state) => state.file);
  const brief = useBrief();
  return datesOfCase({ brief, road, file }).find(({ kind, on }) => on >= today && !done.includes(kind));
}
