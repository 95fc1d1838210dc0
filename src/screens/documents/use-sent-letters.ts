import { useMemo } from 'react';
import { briefOf } from '#brief/brief.ts';
import type { ToldAs } from '#brief/proposals.ts';
import { mergedIn } from '#brief/sides.ts';
import { JourneyContext, useCase, useCaseActions } from '#case/case-context.tsx';
import { sentKept } from '#case/file-changes.ts';
import { useToday } from '#case/today.ts';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { type FiledDocument, filedComplaints } from '#documents/filed-complaints.ts';
import { type letterToKeep, type SentLetter, sentLetters } from '#documents/sent-letters.ts';
import { hasCourtMatter } from '#machines/court-papers.ts';
import { roadOf } from '#machines/road-view.ts';
import { type AnswerKey, type Journey, journeysIn } from '#model/answers.ts';
import { useBrief } from '../engine/use-brief.ts';

/** Every complaint filed in this case as it was filed, newest first. */
export function useFiledComplaints(): readonly FiledDocument[] {
  const journey = useJourney();
  const file = useCase((state) => state.file);
  return useMemo(
    () => journeysIn(journey).flatMap((one) => filedComplaints({ road: roadOf(one), file })),
    [journey, file],
  );
}

/** Every letter sent in this case as it was sent, newest first. */
export function useSentLetters(): readonly SentLetter[] {
  const road = useRoad();
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const brief = useBrief();
  const workingDays = useWorkingDays(hasCourtMatter(journey));
  return useMemo(
    () => [
      ...sentLetters({ road, journey, file, workingDays }, brief),
      ...mergedIn(journey).flatMap((one) => {
        // What is rewritten now belongs to the road of now.
        const sources = { road: roadOf(one), journey: one, file: { ...file, edits: {} }, workingDays };
        return sentLetters(sources, briefOf(sources, brief.today));
      }),
    ],
    [road, journey, file, workingDays, brief],
  );
}

/**
 * A function that gives the answer of a screen and keeps the document it reports as handed in, if it does, in the same
 * save.
 * @param toKeep What is to be kept, as `letterToKeep` and `complaintToKeep`.
 */
export function useKeepSent(toKeep: typeof letterToKeep): (key: AnswerKey, report: () => void) => void {
  const actor = JourneyContext.useActorRef();
  const { change } = useCaseActions();
  const today = useToday();
  const workingDays = useWorkingDays(hasCourtMatter(useJourney()));
  return (key, report) => {
    const before = actor.getSnapshot().context;
    report();
    const after = actor.getSnapshot().context;
    const answer = after.answers[key];
    if (answer === undefined) return;
    const told: ToldAs = `${key}#${answer.nth}`;
    change((file) => {
      const sources = (journey: Journey) => ({ road: roadOf(journey), journey, file, workingDays });
      const kept = toKeep(sources(before), sources(after), told, today);
      return kept === null ? file : sentKept(told, kept)(file);
    });
  };
}
