import { useMemo } from 'react';
import { agedTalk } from '#brief/aged-facts.ts';
import { ownCourtIn } from '#brief/own-court.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { useJourney } from '#case/use-journey.ts';
import type { Position } from '#machines/replay.ts';

/**
 * A position as screens speak of it today: what a court said of a debt to somebody else is left out of its facts, and
 * what was told so long ago that it may no longer be so.
 */
export function usePositionNow(position: Position): Position {
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const today = useToday();
  return useMemo(() => {
    const facts = agedTalk(ownCourtIn(position.facts, { journey, file }), { road: position, journey, file }, today);
    return facts === position.facts ? position : { ...position, facts };
  }, [position, journey, file, today]);
}
