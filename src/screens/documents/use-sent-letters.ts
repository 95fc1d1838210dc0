import { useMemo } from 'react';
import { useCase } from '#case/case-context.tsx';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { type SentLetter, sentLetters } from '#documents/sent-letters.ts';
import { servedPapers } from '#machines/court-papers.ts';
import { useBrief } from '../engine/use-brief.ts';

/** Every letter sent in this case as it was sent, newest first. */
export function useSentLetters(): readonly SentLetter[] {
  const road = useRoad();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const brief = useBrief();
  const workingDays = useWorkingDays(servedPapers(journey).length > 0);
  return useMemo(
    () => sentLetters({ road, journey, file, workingDays }, brief),
    [road, journey, file, workingDays, brief],
  );
}
