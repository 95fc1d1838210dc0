import type { Answer, AnswerKey, Answers, Journey } from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
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

const withCounterparty = new WeakMap<Counterparty, WeakMap<Facts, Facts>>();

/** The same object for the same counterparty and facts, because the replay compares them by identity. */
function toldOf(counterparty: Counterparty, facts: Facts): Facts {
  const known = withCounterparty.get(counterparty) ?? new WeakMap<Facts, Facts>();
  withCounterparty.set(counterparty, known);
  const told = known.get(facts) ?? { ...facts, counterparty };
  known.set(facts, told);
  return told;
}

/**
 * The facts before the first answer: a court paper stays known, and so does whom the case is with. The same paper and
 * counterparty always give the same object.
 */
export function factsBefore(answers: Answers, counterparty?: Counterparty): Facts {
  const paper = courtPaperTold(answers);
  const facts = (paper && reported[paper]) ?? noFacts;
  return counterparty === undefined ? facts : toldOf(counterparty, facts);
}

/** The court paper told of last, where it has a deadline; null otherwise. */
export function timedPaperTold(answers: Answers): TimedPaper | null {
  const paper = courtPaperTold(answers);
  return paper !== undefined && hasCourtTerm(paper) ? paper : null;
}

/** What the person disputes about a payment order; empty where nothing was told. */
export const disputesTold = ({ orderDispute }: Answers): readonly TickOf<'orderDispute'>[] =>
  (orderDispute?.value ?? []) as readonly TickOf<'orderDispute'>[];

/** Every answer to a screen of the urgent stage, oldest first, replaced ones included. */
export function toldTo({ answers, past }: Journey, screen: AnswerKey): readonly Answer[] {
  const now = answers[screen];
  return [
    ...past.filter(({ key }) => key === screen).map(({ answer }) => answer),
    ...(now === undefined ? [] : [now]),
  ].sort((one, other) => one.nth - other.nth);
}

/** How far a matter has come with each paper, furthest last. */
const stepsInCourt = ['order', 'summons', 'judgment', 'enforcement'] as const satisfies readonly Facts['courtCase'][];

/**
 * How far the matter has come in court. The paper told of last counts, and so does an earlier one that was gone through
 * to its end: a collector's letter that comes after a judgment undoes nothing, while a paper that was put right at once
 * never was one.
 */
export function courtCaseIn(journey: Journey): Facts['courtCase'] {
  const papers = toldTo(journey, 'courtPaper');
  const gone = toldTo(journey, 'courtTodo');
  const counting = papers.filter(({ nth }, at) => {
    const next = papers[at + 1]?.nth;
    return next === undefined || gone.some((done) => done.nth > nth && done.nth < next);
  });
  return [...stepsInCourt].reverse().find((step) => counting.some(({ event }) => event === step)) ?? null;
}
