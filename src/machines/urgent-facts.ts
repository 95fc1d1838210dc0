import { type Answer, type AnswerKey, type Answers, type Journey, journeysIn } from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import { courtPaperKinds } from '#model/court.ts';
import type { OptionOf } from '#model/screens.ts';
import { type Facts, noFacts } from '#rules/case-facts.ts';

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

/** Every answer to a screen of the urgent stage, oldest first, replaced ones included. */
export function toldTo({ answers, past }: Journey, screen: AnswerKey): readonly Answer[] {
  const now = answers[screen];
  return [
    ...past.filter(({ key }) => key === screen).map(({ answer }) => answer),
    ...(now === undefined ? [] : [now]),
  ].sort((one, other) => one.nth - other.nth);
}

/**
 * The answers that tell of a court paper, oldest first. The last one counts, and each earlier one that was gone through
 * to its end or left behind for another urgent matter after its day of service was told: another paper that comes
 * undoes nothing, while one that was put right at once never was one.
 */
export function papersTold(journey: Journey): readonly Answer[] {
  const papers = toldTo(journey, 'courtPaper');
  const [gone, dated, urgent] = (['courtTodo', 'serviceDate', 'urgent'] as const).map((screen) =>
    toldTo(journey, screen),
  );
  return papers.filter(({ nth }, at) => {
    const next = papers[at + 1]?.nth;
    if (next === undefined) return true;
    const isBetween = (answer: Answer): boolean => answer.nth > nth && answer.nth < next;
    return gone?.some(isBetween) || (dated?.some(isBetween) && urgent?.some(isBetween));
  });
}

/** How far the matter has come in court. */
export function courtCaseIn(journey: Journey): Facts['courtCase'] {
  const papers = journeysIn(journey).flatMap(papersTold);
  return [...courtPaperKinds].reverse().find((kind) => papers.some(({ event }) => event === kind)) ?? null;
}
