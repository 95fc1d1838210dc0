import { useMemo } from 'react';
import { useCase } from '#case/case-context.tsx';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { type SentLetter, sentLetters } from '#documents/sent-letters.ts';
import { hasCourtPaper } from '#machines/urgent-facts.ts';
import { useBrief } from '../engine/use-brief.ts';

/** Every letter sent in this case as it was sent, newest first. */
export function useSentLetters(): readonly SentLetter[] {
  const road = useRoad();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const brief = useBrief();
  const workingDays = useWorkingDays(hasCourtPaper(journey));
  return useMemo(
    () => sentLetters({ road, journey, file, workingDays }, brief),
    [road, journey, file, workingDays, brief],
  );
}
