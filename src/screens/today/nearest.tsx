import { byUrgency, type NextDay, toDoOn } from '#brief/dates.ts';
import { debtElsewhere } from '#brief/day-name.ts';
import type { OtherCase } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { addDays } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { NextDayLine } from '../engine/next-day.tsx';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useOtherCases } from '../shell/use-negotiations.ts';
import { daysInSight } from './days-in-sight.ts';
import { useCards } from './use-cards.ts';

interface NearestProps {
  /** The next day of the case on screen. */
  readonly own: NextDay | null;
}

/** As many as stand on top; the others stand in their lists. */
const mostNear = 3;

/**
 * The days of other cases, of whichever household, that come before all of the case on screen or on the same day, where
 * there is no earlier one, each with the way there; else nothing. A day is told of everybody, an amount only of the
 * household of the open case. A court's day stands under the debt its paper is about, whichever case that was told in.
 */
export function Nearest({ own }: NearestProps) {
  const others = useOtherCases();
  return others === null || others.length === 0 ? null : <NearestOf others={others} own={own} />;
}

function NearestOf({ others, own }: NearestProps & { readonly others: readonly OtherCase[] }) {
  const { bringBack, householdId } = useCaseSwitch();
  const today = useToday();
  const order = byUrgency(today);
  const last = own === null ? addDays(today, daysInSight) : toDoOn(own, today);
  const near = useCards(others)
    .flatMap(({ other, about, next, brief }) => (next === null ? [] : [{ other, about, next, brief }]))
    .filter(({ next }) => toDoOn(next, today) <= last)
    .sort((one, two) => order(one.next, two.next));
  const [first] = near;
  if (first === undefined) return null;
  const day = toDoOn(first.next, today);
  const onDay = near.filter(({ next }) => toDoOn(next, today) === day).slice(0, mostNear);
  return onDay.map(({ other, about, next, brief }) => {
    const isOwn = other.household === householdId;
    const said = own !== null && order(next, own) >= 0 ? words.sameDay : words.nearest;
    return (
      <Note key={other.id} kind="attention">
        <p>{fill(isOwn ? said.own : said.person, { what: (isOwn ? debtElsewhere(next, brief) : null) ?? about })}</p>
        <NextDayLine next={isOwn ? next : { ...next, amount: null }} brief={brief} />
        <Button onClick={() => bringBack(other.id)}>{fill(words.goTo, { what: about })}</Button>
      </Note>
    );
  });
}
