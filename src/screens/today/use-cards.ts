import { useMemo } from 'react';
import { briefOf } from '#brief/brief.ts';
import { nextDay } from '#brief/dates.ts';
import { useCase } from '#case/case-context.tsx';
import type { OtherCase } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { lastTouched } from '#case/touched.ts';
import { useJourney } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { hasCourtMatter } from '#machines/court-papers.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { WorkingDays } from '#rules/working-days.ts';
import { casesAbout } from '../engine/other-case-lines.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import type { NegotiationCard } from './negotiation-card.tsx';

/** What a card was made of last, and the card: two parts of the page show the same negotiations. */
interface Made {
  readonly of: readonly unknown[];
  readonly card: Omit<NegotiationCard, 'about'>;
}

const made = new WeakMap<Journey, Made>();

function cardOf(other: OtherCase, workingDays: WorkingDays, today: IsoDate): Made['card'] {
  const { journey, file } = other;
  const of = [other.id, other.household, file, workingDays, today];
  const before = made.get(journey);
  if (before?.of.every((one, at) => one === of[at])) return before.card;
  const road = roadOf(journey);
  const brief = briefOf({ road, journey, file, workingDays }, today);
  const card = { other, road, brief, next: nextDay({ brief, road, file }) };
  made.set(journey, { of, card });
  return card;
}

/** The case on screen, as the others are read. */
export function useOwnCase(): OtherCase {
  const { currentId, householdId } = useCaseSwitch();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  return useMemo(
    () => ({ id: currentId, household: householdId, journey, file, lastTouched: lastTouched({ journey, file }) }),
    [currentId, householdId, journey, file],
  );
}

/** Negotiations with how each stands today and the first day that asks for something. */
export function useCards(others: readonly OtherCase[]): readonly NegotiationCard[] {
  const today = useToday();
  const workingDays = useWorkingDays(others.some(({ journey }) => hasCourtMatter(journey)));
  return useMemo(() => {
    const abouts = casesAbout(others);
    return others.map((other, at) => ({ ...cardOf(other, workingDays, today), about: abouts[at] ?? '' }));
  }, [others, today, workingDays]);
}
