import { useMemo } from 'react';
import { type Brief, briefOf } from '#brief/brief.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { useJourney, useRoad } from '#case/use-journey.ts';
import type { Position } from '#machines/replay.ts';

/** The brief that documents are made from, at a position of the road; by default at the one where the case stands. */
export function useBrief(at?: Position): Brief {
  const road = useRoad();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const today = useToday();
  const position = at ?? road;
  return useMemo(() => briefOf({ road: position, journey, file }, today), [position, journey, file, today]);
}
