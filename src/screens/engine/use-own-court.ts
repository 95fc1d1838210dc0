import { useMemo } from 'react';
import { ownCourtIn } from '#brief/own-court.ts';
import { useCase } from '#case/case-context.tsx';
import { useJourney } from '#case/use-journey.ts';
import type { Position } from '#machines/replay.ts';

/** A position as screens speak of it: what a court said of a debt to somebody else is left out of its facts. */
export function useOwnCourt(position: Position): Position {
  const journey = useJourney();
  const file = useCase((state) => state.file);
  return useMemo(() => {
    const facts = ownCourtIn(position.facts, { journey, file });
    return facts === position.facts ? position : { ...position, facts };
  }, [position, journey, file]);
}
