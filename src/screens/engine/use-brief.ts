import { useMemo } from 'react';
import { type Brief, briefOf } from '#brief/brief.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { hasCourtMatter } from '#machines/court-papers.ts';
import type { Position } from '#machines/replay.ts';

/** The brief that documents are made from, at a position of the road; by default at the one where the case stands. */
export function useBrief(at?: Position): Brief {
  const road = useRoad();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const today = useToday();
  const position = at ?? road;
  const workingDays = useWorkingDays(hasCourtMatter(journey));
  return useMemo(
    () => briefOf({ road: position, journey, file, workingDays }, today),
    [position, journey, file, workingDays, today],
  );
}
