import { useCase } from '#case/case-context.tsx';
import { lastTouched } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { Note } from '#components/note.tsx';
import { result } from '#content/zh-CN/ui/result.ts';
import { start as words } from '#content/zh-CN/ui/start.ts';
import { type DateKind, datesOfCase } from '#documents/dates-of-case.ts';
import { fill } from '#documents/fill.ts';
import { distanceText, weekdayText } from '#documents/format.ts';
import { daysBetween } from '#model/dates.ts';
import type { ScreenId } from '#model/screens.ts';
import { useBrief } from '../use-brief.ts';
import { textOf } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';

const daysUntilForgotten = 180;

/** For one who comes back: where it stopped, the next day to keep, and how long ago it was. */
export function ResumeCard({ screen }: { readonly screen: ScreenId }) {
  const { title } = useWords(screen);
  const today = useToday();
  const journey = useJourney();
  const touched = lastTouched(journey);
  const next = useNextDate();
  const isOld = touched !== null && daysBetween(touched, today) > daysUntilForgotten;
  return (
    <Note kind="information">
      <p>{fill(words.resumeAt, { title: textOf(title) })}</p>
      {next !== undefined && (
        <p className="my-2">
          <span className="block text-hint">{fill(words.nextDate, { what: result.dates[next.kind] })}</span>
          <strong className="block">{weekdayText(next.on)}</strong>
          <span className="block text-hint">{distanceText(next.on, today)}</span>
        </p>
      )}
      {touched !== null && <p className="text-hint">{fill(words.lastOn, { date: weekdayText(touched) })}</p>}
      {isOld && <p className="text-hint">{words.longAgo}</p>}
    </Note>
  );
}

/** Days on which something was done: nothing to keep any more. */
const done: readonly DateKind[] = ['submitted', 'complained'];

/** The first day of the case that has not passed and asks for something. */
function useNextDate() {
  const today = useToday();
  const road = useRoad();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const brief = useBrief();
  return datesOfCase({ brief, road, journey, file }).find(({ kind, on }) => on >= today && !done.includes(kind));
}
