import type { NextDay } from '#brief/dates.ts';
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
import { useNegotiations } from '../shell/use-negotiations.ts';
import { useCards } from './use-cards.ts';

/** How near a day has to be to come before an open case that waits for nothing. */
const near = 7;

interface NearestProps {
  /** The next day of the case on screen. */
  readonly own: NextDay | null;
}

/** The day of another negotiation that comes before all of the case on screen, with the way there; else nothing. */
export function Nearest({ own }: NearestProps) {
  const others = useNegotiations();
  return others === null || others.length === 0 ? null : <NearestOf others={others} own={own} />;
}

function NearestOf({ others, own }: NearestProps & { readonly others: readonly OtherCase[] }) {
  const { bringBack } = useCaseSwitch();
  const today = useToday();
  const before = own === null ? addDays(today, near + 1) : own.on;
  const [first] = useCards(others)
    .flatMap(({ other, next, brief }) => (next === null || next.on >= before ? [] : [{ other, next, brief }]))
    .sort((one, two) => one.next.on.localeCompare(two.next.on));
  if (first === undefined) return null;
  const { about } = otherCaseLines(first.other);
  return (
    <Note kind="attention">
      <p>{fill(words.nearer, { what: about })}</p>
      <NextDayLine next={first.next} brief={first.brief} />
      <Button onClick={() => bringBack(first.other.id)}>{fill(words.openWhat, { what: about })}</Button>
    </Note>
  );
}
