import type { Answers } from '#model/answers.ts';
import type { OptionOf, TickOf } from '#model/screens.ts';
import { type Facts, noFacts } from '#rules/case-facts.ts';
import { hasCourtTerm, type TimedPaper } from '#rules/court.ts';

/**
 * What the answers of the urgent road say while its screens are off the path: the case's own road passes them over, and
 * another urgent matter takes their place.
 */

const withPaymentOrder: Facts = { ...noFacts, hasPaymentOrder: true, isInCourt: true };
const inCourt: Facts = { ...noFacts, isInCourt: true };

const courtPaperTold = ({ courtPaper }: Answers): OptionOf<'courtPaper'> | undefined =>
  courtPaper?.event as OptionOf<'courtPaper'> | undefined;

/** What is known before the first answer: a court paper stays one. The same object for the same answer. */
export function factsBefore(answers: Answers): Facts {
  const paper = courtPaperTold(answers);
  if (paper === 'order') return withPaymentOrder;
  return paper === 'summons' || paper === 'enforcement' ? inCourt : noFacts;
}

/** The paper told last, where it is one whose time to act is known; null for any other. */
export function timedPaperTold(answers: Answers): TimedPaper | null {
  const paper = courtPaperTold(answers);
  return paper !== undefined && hasCourtTerm(paper) ? paper : null;
}

/** What is disputed of a payment order. */
export const disputesTold = ({ orderDispute }: Answers): readonly TickOf<'orderDispute'>[] =>
  (orderDispute?.value ?? []) as readonly TickOf<'orderDispute'>[];
