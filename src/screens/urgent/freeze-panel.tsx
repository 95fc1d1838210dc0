import { useToday } from '#case/today.ts';
import { useJourney } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { Days } from '#components/days.tsx';
import { Note } from '#components/note.tsx';
import { type FreezeTold, freezesTold } from '#machines/freezes.ts';
import type { Position } from '#machines/replay.ts';
import type { IsoDate } from '#model/dates.ts';
import { objectionDays, reviewTerm } from '#rules/freeze-days.ts';
import { fill } from '#text/fill.ts';
import { distanceText, weekdayText } from '#text/format.ts';
import { freezeDays as words } from '#words/urgent/freeze-days.ts';
import { DocumentHere } from '../documents/document-here.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { shownDay } from '../engine/shown-day.ts';
import { Sources, textOf } from '../engine/words/sentence.tsx';

/** The freeze that the way to the screen tells of; null where no court froze anything. */
function useFreeze({ path }: Pick<Position, 'path'>): FreezeTold | null {
  const freezes = freezesTold(useJourney());
  const by = path.filter(({ screen }) => screen === 'frozenBy').pop()?.answer.event;
  return freezes.filter((freeze) => freeze.by === by).pop() ?? null;
}

type FreezeProps = Pick<ScreenProps, 'position'>;

/** The clock of a freeze by a court. */
export function FreezeClock({ position }: FreezeProps) {
  const freeze = useFreeze(position);
  if (freeze === null) return null;
  const { by, on } = freeze;
  return (
    <>
      {by === 'beforeJudgment' ? <Review receivedOn={on} /> : <Objection filedOn={on} />}
      {on !== null && <p className="mb-3 text-hint text-ink-soft">{textOf(words.from)}</p>}
      <Sources sentences={[words.from]} />
    </>
  );
}

/** The request for money to live on out of an account that a court froze. */
export function FreezePaper({ position }: FreezeProps) {
  return useFreeze(position) === null ? null : <DocumentHere id="freezeRequest" />;
}

/** By when to ask for a review of a freeze before judgment. */
function Review({ receivedOn }: { readonly receivedOn: IsoDate | null }) {
  const today = useToday();
  const days = useWorkingDays(true);
  if (receivedOn === null) return <Note kind="stop">{words.reviewUnknown}</Note>;
  const { counted, last, doBy } = reviewTerm(receivedOn, days);
  if (today > last) return <Note kind="stop">{fill(words.reviewOver.text, { date: weekdayText(last) })}</Note>;
  const isSafe = doBy >= today;
  const day = isSafe ? doBy : last;
  return (
    <Note kind="stop">
      <p className="text-hint">{isSafe ? words.review : words.reviewLast}</p>
      <p className="text-sum font-bold">{weekdayText(day)}</p>
      <p className="text-hint">{distanceText(day, today)}</p>
      <p className="mt-2 text-hint">{fill(words.reviewCounted.text, { date: weekdayText(counted) })}</p>
    </Note>
  );
}

/** By when the court has to register and to decide an objection to enforcement. */
function Objection({ filedOn }: { readonly filedOn: IsoDate | null }) {
  const today = useToday();
  if (filedOn === null) return <Note kind="attention">{words.notFiled}</Note>;
  const { registerBy, decideBy } = objectionDays(filedOn);
  return (
    <Days
      days={[
        shownDay({ id: 'register', on: registerBy, what: words.register }, today),
        shownDay({ id: 'decide', on: decideBy, what: words.decide }, today),
      ]}
    />
  );
}
