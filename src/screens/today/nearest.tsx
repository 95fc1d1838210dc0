import { useMemo } from 'react';
import { byUrgency, isCourtDay, type NextDay, toDoOn, withoutAmount } from '#brief/dates.ts';
import { dayName, debtElsewhere } from '#brief/day-name.ts';
import type { OtherCase } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { Amount } from '#components/amount.tsx';
import { Button } from '#components/button.tsx';
import { DayLine } from '#components/days.tsx';
import { Note } from '#components/note.tsx';
import { addDays, type IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { NextDayLine, wayToMatter } from '../engine/next-day.tsx';
import { shownDay } from '../engine/shown-day.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useNavigation } from '../shell/navigation.tsx';
import { useOtherCases } from '../shell/use-negotiations.ts';
import { courtLinesOnTop, hasCourtLineWithoutDay } from './court-lines.ts';
import { daysInSight } from './days-in-sight.ts';
import type { NegotiationCard } from './negotiation-card.tsx';
import { Pressing } from './pressing.tsx';
import { useCards, useOwnCase } from './use-cards.ts';

interface NearestProps {
  /** The next day of the case on screen. */
  readonly own: NextDay | null;
}

/** Whether it comes before all of the case on screen, or on the same day. */
type Said = 'nearest' | 'sameDay';
type Near = NegotiationCard & { readonly next: NextDay };

/** As many as stand on top; the others stand in their lists. */
const mostNear = 3;

/**
 * The days of other cases, of whichever household, that come before all of the case on screen or on the same day, where
 * there is no earlier one, each with the way there; else nothing. Before them stands what a court asks for in another case
 * whose last day is over or not known, or comes within days: nothing that is due before it, here or there, hides it. A day
 * is told of everybody, an amount only of the household of the open case. A court's day stands under the debt its paper is
 * about, whichever case that was told in.
 */
export function Nearest({ own }: NearestProps) {
  const others = useOtherCases();
  return others === null || others.length === 0 ? null : <NearestOf others={others} own={own} />;
}

function NearestOf({ others, own }: NearestProps & { readonly others: readonly OtherCase[] }) {
  const { householdId } = useCaseSwitch();
  const today = useToday();
  const order = byUrgency(today);
  const last = own === null ? addDays(today, daysInSight) : toDoOn(own, today);
  // Named beside the case on screen, as their lists name them.
  const open = useOwnCase();
  const [mine, theirs] = useMemo(
    () => [
      [open, ...others.filter(({ household }) => household === householdId)],
      others.filter(({ household }) => household !== householdId),
    ],
    [open, others, householdId],
  ) as [readonly OtherCase[], readonly OtherCase[]];
  const [, ...cards] = useCards(mine);
  const people = useCards(theirs);
  const all = [...cards, ...people];
  const until = addDays(today, daysInSight);
  const nearIn = (among: readonly NegotiationCard[]): readonly Near[] =>
    among
      .flatMap((card): readonly Near[] => (card.next === null ? [] : [{ ...card, next: card.next }]))
      .filter(({ next }) => toDoOn(next, today) <= last)
      .sort((one, two) => order(one.next, two.next));
  const isLate = ({ brief, other }: NegotiationCard) => hasCourtLineWithoutDay(brief, other);
  const onTime = all.filter((card) => !isLate(card));
  const said = onNearestDay(nearIn(onTime), today)
    .slice(0, mostNear)
    .filter(({ next }) => isCourtDay(next));
  const soon = onTime.filter(
    ({ brief, other }) =>
      !said.some((one) => one.other.id === other.id) && courtLinesOnTop(brief, other, until).length > 0,
  );
  const pressing = [...all.filter(isLate), ...soon].slice(0, mostNear);
  const near = nearIn(all.filter((card) => !pressing.includes(card)));
  return (
    <>
      {pressing.map((card) => (
        <Pressing key={card.other.id} of={card} />
      ))}
      <NearDays near={near} own={own} />
    </>
  );
}

/** Those of the nearest day. */
function onNearestDay(near: readonly Near[], today: IsoDate): readonly Near[] {
  const day = near[0] && toDoOn(near[0].next, today);
  return near.filter(({ next }) => toDoOn(next, today) === day);
}

/** The days of other cases that come first, each once with all that is to be done on it. */
function NearDays({ near, own }: NearestProps & { readonly near: readonly Near[] }) {
  const today = useToday();
  const order = byUrgency(today);
  const onDay = onNearestDay(near, today);
  const saidOf = ({ next }: Near): Said => (own !== null && order(next, own) >= 0 ? 'sameDay' : 'nearest');
  // What has passed is to be done today too, whichever day it was.
  const kindOf = (one: Near) => `${saidOf(one)} ${one.next.on}`;
  const onTop = onDay.slice(0, mostNear);
  return [...new Set(onTop.map(kindOf))].map((kind) => {
    const [one, ...more] = onTop.filter((each) => kindOf(each) === kind);
    if (one === undefined) return null;
    const count = onDay.filter((each) => kindOf(each) === kind).length;
    return (
      <Note key={kind} kind="attention">
        {count === 1 ? (
          <One of={one} said={saidOf(one)} />
        ) : (
          <Several of={[one, ...more]} said={saidOf(one)} count={count} />
        )}
      </Note>
    );
  });
}

/** What a case of the household is about on a day, else which case of somebody else it is of. */
function useWhatOf() {
  const { householdId } = useCaseSwitch();
  return ({ other, about, next, brief }: Near) => {
    const isOwn = other.household === householdId;
    return { isOwn, what: (isOwn ? debtElsewhere(next, brief) : null) ?? about };
  };
}

function One({ of: near, said }: { readonly of: Near; readonly said: Said }) {
  const { next, brief } = near;
  const { isOwn, what } = useWhatOf()(near);
  return (
    <>
      <p>{fill(words[said][isOwn ? 'own' : 'person'], { what })}</p>
      <NextDayLine next={isOwn ? next : withoutAmount(next)} brief={brief} />
      <GoThere of={near} />
    </>
  );
}

interface SeveralProps {
  readonly of: readonly [Near, ...Near[]];
  readonly said: Said;
  /** How many there are, of which those stand on top. */
  readonly count: number;
}

/** Several cases of one day, which is said once. */
function Several({ of, said, count }: SeveralProps) {
  const today = useToday();
  const whatOf = useWhatOf();
  const what = fill(words[said].several, { n: String(count) });
  return (
    <>
      <DayLine {...shownDay({ id: 'several', on: of[0].next.on, what }, today)} isPast={false} />
      <ul>
        {of.map((near) => {
          const { isOwn, what } = whatOf(near);
          const { amount } = near.next;
          return (
            <li key={near.other.id} className="mt-2">
              <p className="mb-1">
                {fill(words.each[isOwn ? 'own' : 'person'], { what, task: dayName(near.next, near.brief) })}
                {isOwn && amount !== null && (
                  <strong className="ml-2 tabular-nums">
                    <Amount>{amountText(amount)}</Amount>
                  </strong>
                )}
              </p>
              {near.next.open !== undefined && near.next.besides !== undefined && (
                <NextDayLine next={isOwn ? near.next.besides : withoutAmount(near.next.besides)} brief={near.brief} />
              )}
              <GoThere of={near} />
            </li>
          );
        })}
      </ul>
      {count > of.length && <p className="mt-2">{fill(words.below, { n: String(count - of.length) })}</p>}
    </>
  );
}

/** Shows the case, and in it what the day asks for, where that has a place of its own. */
function GoThere({ of: { other, about, next, road } }: { readonly of: Near }) {
  const { bringBack } = useCaseSwitch();
  const { go } = useNavigation();
  const today = useToday();
  const toMatter = wayToMatter(next, road, { go, today });
  const goThere = async () => {
    if (await bringBack(other.id)) toMatter?.();
  };
  return <Button onClick={goThere}>{fill(toMatter === null ? words.switchTo : words.goTo, { what: about })}</Button>;
}
