import type { Answers } from '#model/answers.ts';
import type { OptionOf, TickOf } from '#model/screens.ts';
import { type Facts, noFacts } from '#rules/case-facts.ts';
import { hasCourtTerm, type TimedPaper } from '#rules/court-papers.ts';

/**
 * What the answers of the urgent stage say while its screens are off the path: the case's own road skips them, and
 * another urgent matter can take their place.
 */

const reported: Readonly<Partial<Record<OptionOf<'courtPaper'>, Facts>>> = {
  order: { ...noFacts, courtCase: 'order' },
  summons: { ...noFacts, courtCase: 'summons' },
  judgment: { ...noFacts, courtCase: 'judgment' },
  enforcement: { ...noFacts, courtCase: 'enforcement' },
};

const courtPaperTold = ({ courtPaper }: Answers): OptionOf<'courtPaper'> | undefined =>
  courtPaper?.event as OptionOf<'courtPaper'> | undefined;

/** The facts before the first answer: a court paper stays known. The same paper always gives the same object. */
export function factsBefore(answers: Answers): Facts {
  const paper = courtPaperTold(answers);
  return (paper && reported[paper]) ?? noFacts;
}

/** The court paper told of last, where it has a deadline; null otherwise. */
export function timedPaperTold(answers: Answers): TimedPaper | null {
  const paper = courtPaperTold(answers);
  return paper !== undefined && hasCourtTerm(paper) ? paper : null;
}

/** What the person disputes about a payment order; empty where nothing was told. */
export const disputesTold = ({ orderDispute }: Answers): readonly TickOf<'orderDispute'>[] =>
  (orderDispute?.value ?? []) as readonly TickOf<'orderDispute'>[];
