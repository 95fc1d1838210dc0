import { useMemo } from 'react';
import { briefOf } from '#brief/brief.ts';
import { nextDay } from '#brief/dates.ts';
import type { OtherCase } from '#case/record.ts';
import { useToday } from '#case/today.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { hasCourtMatter } from '#machines/court-papers.ts';
import { roadOf } from '#machines/road-view.ts';
import type { NegotiationCard } from './negotiation-card.tsx';

/** Negotiations with how each stands today and the first day that asks for something. */
export function useCards(others: readonly OtherCase[]): readonly NegotiationCard[] {
  const today = useToday();
  const workingDays = useWorkingDays(others.some(({ journey }) => hasCourtMatter(journey)));
  return useMemo(
    () =>
      others.map((other) => {
        const road = roadOf(other.journey);
        const brief = briefOf({ road, journey: other.journey, file: other.file, workingDays }, today);
        return { other, road, brief, next: nextDay({ brief, road, file: other.file }) };
      }),
    [others, today, workingDays],
  );
}
