import { toDoOn, withoutAmount } from '#brief/dates.ts';
import type { OtherCase } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { Disclosure } from '#components/disclosure.tsx';
import { Section } from '#components/section.tsx';
import { addDays } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { negotiationsWords as words } from '#words/today/negotiations.ts';
import { NextDayLine } from '../engine/next-day.tsx';
import { otherCaseLines } from '../engine/other-case-lines.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { courtLines } from './court-lines.ts';
import { daysInSight } from './days-in-sight.ts';
import type { NegotiationCard } from './negotiation-card.tsx';
import { useCards } from './use-cards.ts';

/**
 * The cases of another household than that of the open case. Nothing of its money stands here, but its days do: one with
 * a day that is near stands open, the others are folded.
 */
export function People({ cases }: { readonly cases: readonly OtherCase[] }) {
  const today = useToday();
  const cards = useCards(cases);
  const isNear = ({ next }: NegotiationCard) => next !== null && toDoOn(next, today) <= addDays(today, daysInSight);
  const near = cards.filter(isNear);
  const rest = cards.filter((card) => !isNear(card));
  return (
    <div className="mt-6">
      {near.length > 0 && (
        <Section title={words.peopleNear}>
          <PersonList cards={near} />
        </Section>
      )}
      {rest.length > 0 && (
        <Disclosure title={fill(words.people, { n: String(rest.length) })}>
          <PersonList cards={rest} />
        </Disclosure>
      )}
    </div>
  );
}

/** The cases of others, or of whomever beside a blank one: where each stands, its days and the way to open it. */
export function PersonList({ cards }: { readonly cards: readonly NegotiationCard[] }) {
  return (
    <ul>
      {cards.map((card) => (
        <Person key={card.other.id} card={card} />
      ))}
    </ul>
  );
}

function Person({ card: { other, about, brief, next } }: { readonly card: NegotiationCard }) {
  const { bringBack, householdId } = useCaseSwitch();
  const open = other.household === householdId ? words.openWhat : words.openPersonWhat;
  const { state } = otherCaseLines(other);
  return (
    <li className="border-t border-line py-3 text-base text-ink">
      <p className="font-bold">{about}</p>
      <p className="mb-1 text-hint text-ink-soft">{state}</p>
      {courtLines(brief, other).map(({ id, text }) => (
        <p key={id} className="font-bold text-cinnabar">
          {text}
        </p>
      ))}
      {next !== null && <NextDayLine next={withoutAmount(next)} brief={brief} />}
      <Button look="quiet" onClick={() => bringBack(other.id)} aria-label={fill(open, { what: about })}>
        {words.open}
      </Button>
    </li>
  );
}
