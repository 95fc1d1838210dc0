import { type KeptSchedule, keptSchedule } from '#brief/kept-schedule.ts';
import { ledgerOf } from '#brief/payments.ts';
import { useCase } from '#case/case-context.tsx';
import { useJourney } from '#case/use-journey.ts';
import type { Position } from '#machines/replay.ts';

/** The schedule that is agreed at a position of the road, with all that was paid of it; null without terms. */
export function useKeptSchedule({ facts }: Position): KeptSchedule | null {
  const journey = useJourney();
  const file = useCase((state) => state.file);
  return keptSchedule(facts, journey, ledgerOf(journey, file));
}
