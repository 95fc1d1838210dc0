import type { Brief } from '#brief/brief.ts';
import { isCourtDay, type NextDay, nextDay } from '#brief/dates.ts';
import { dayName } from '#brief/day-name.ts';
import { isSettledInCourt } from '#brief/settlement.ts';
import { agreementState } from '#brief/tracker.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { usePosition, useRoad } from '#case/use-journey.ts';
import { DayLine } from '#components/days.tsx';
import { goOnFrom } from '#machines/go-on.ts';
import type { Position } from '#machines/replay.ts';
import { keyOf, screenOf } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { schedulePanelWords } from '#words/keep/schedule-panel.ts';
import { settlementWords } from '#words/keep/settlement.ts';
import { pageRoute, routeOfKey } from '../shell/address.ts';
import { useNavigation } from '../shell/navigation.tsx';
import { shownDay } from './shown-day.ts';
import { useBrief } from './use-brief.ts';

/** The first day of the case that asks for something; null where there is none. */
export function useNextDay(): NextDay | null {
  const road = useRoad();
  const file = useCase((state) => state.file);
  const brief = useBrief();
  return nextDay({ brief, road, file });
}

interface NextDayLineProps {
  readonly next: NextDay;
  readonly brief: Brief;
}

/** The first day to keep, and an instalment that comes soon beside it: what for, how much, when, and how far away. */
export function NextDayLine({ next, brief }: NextDayLineProps) {
  return (
    <>
      <OneDayLine next={next} brief={brief} />
      {next.besides !== undefined && <NextDayLine next={next.besides} brief={brief} />}
    </>
  );
}

function OneDayLine({ next, brief }: NextDayLineProps) {
  const { kind, on, amount } = next;
  const today = useToday();
  const { besides } =
    kind === 'duePayment' && amount !== null && brief.kept !== null
      ? agreementState(brief.kept, today)
      : { besides: 0 };
  return (
    <>
      <DayLine
        {...shownDay({ id: kind, on, what: dayName(next, brief) }, today)}
        isPast={false}
        {...(amount !== null && { amount: amountText(amount) })}
      />
      {(kind === 'duePayment' || kind === 'toldPayment') && isSettledInCourt(brief) && (
        <p className="font-bold text-cinnabar">{settlementWords.due}</p>
      )}
      {besides > 0 && <p>{fill(schedulePanelWords.besides, { amount: amountText(besides) })}</p>}
    </>
  );
}

type Go = ReturnType<typeof useNavigation>['go'];

/** Goes straight to the question how an instalment stands; null where the case stands elsewhere. */
function checkInFrom(position: Position, go: Go): (() => void) | null {
  if (position.screen === 'checkIn') return () => go(routeOfKey(keyOf('checkIn', position.round)));
  const key = goOnFrom(position);
  return key !== null && screenOf(key) === 'checkIn' ? () => go(routeOfKey(key), { intent: 'goOn' }) : null;
}

export function useCheckIn(): (() => void) | null {
  const position = usePosition();
  const { go } = useNavigation();
  return checkInFrom(position, go);
}

const isDue = ({ kind, on }: NextDay, today: IsoDate): boolean =>
  on <= today && /^(agreed|due|told)Payment$/.test(kind);

/** The way to what a day of a case asks for: its court papers, or how an instalment stands that is due; null for others. */
export function wayToMatter(next: NextDay, road: Position, { go, today }: { go: Go; today: IsoDate }) {
  if (isCourtDay(next)) return () => go(pageRoute('court'));
  return isDue(next, today) ? checkInFrom(road, go) : null;
}

/** As `useCheckIn`, where the day of an instalment has come; null where none is due. */
export function useToCheckIn(next: NextDay | null): (() => void) | null {
  const today = useToday();
  const toCheckIn = useCheckIn();
  return next !== null && isDue(next, today) ? toCheckIn : null;
}
