import { byUrgency, type NextDay, toDoOn } from '#brief/dates.ts';
import type { OtherCase } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { addDays } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { NextDayLine } from '../engine/next-day.tsx';
import { otherCaseLines } from '../engine/other-case-lines.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useOtherCases } from '../shell/use-negotiations.ts';
import { daysInSight } from './days-in-sight.ts';
import { useCards } from './use-cards.ts';

interface NearestProps {
  /** The next day of the case on screen. */
  readonly own: NextDay | null;
}

/**
 * The day of another case, of whichever household, that comes before all of the case on screen, with the way there; else
 * nothing. A day is told of everybody, an amount only of the household of the open case.
 */
export function Nearest({ own }: NearestProps) {
  const others = useOtherCases();
  return others === null || others.length === 0 ? null : <NearestOf others={others} own={own} />;
}

function NearestOf({ others, own }: NearestProps & { readonly others: readonly OtherCase[] }) {
  const { bringBack, householdId } = useCaseSwitch();
  const today = useToday();
  const order = byUrgency(today);
  const [first] = useCards(others)
    .flatMap(({ other, next, brief }) => (next === null ? [] : [{ other, next, brief }]))
    .filter(({ next }) => (own === null ? toDoOn(next, today) <= addDays(today, daysInSight) : order(next, own) < 0))
    .sort((one, two) => order(one.next, two.next));
  if (first === undefined) return null;
  const { other, next, brief } = first;
  const { about } = otherCaseLines(other);
  const isOwn = other.household === householdId;
  return (
    <Note kind="attention">
      <p>{fill(isOwn ? words.nearer : words.nearerPerson, { what: about })}</p>
      <NextDayLine next={isOwn ? next : { ...next, amount: null }} brief={brief} />
      <Button onClick={() => bringBack(other.id)}>
        {fill(isOwn ? words.openWhat : words.openPersonWhat, { what: about })}
      </Button>
    </Note>
  );
}
