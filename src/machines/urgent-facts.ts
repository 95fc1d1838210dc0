import { type Answer, type AnswerKey, type Journey, journeysIn, type Merged } from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import { courtPaperKinds } from '#model/court.ts';
import type { TickOf } from '#model/screens.ts';
import { type Facts, noFacts } from '#rules/case-facts.ts';

/**
 * What the answers of the urgent stage say while its screens are off the path: the case's own road skips them, and
 * another urgent matter can take their place.
 */

type Told = Pick<Journey, 'answers' | 'past'>;

const heirsFacts: Facts = { ...noFacts, borrowerDied: true };

/**
 * The answer that made the record one of an heir: the borrower was said to have died before anything was said of debts of
 * one's own. It stays one when another special situation is told of later, among what is urgent then, if what an heir does
 * was gone through or the death was left standing beside something else; one in whose place another was chosen before
 * that, or after which nothing was urgent, was told by mistake. Null where it is none: whoever has begun to talk about
 * their own debts needs a record of its own for those of the dead.
 */
export function deathTold(journey: Told): Answer | null {
  const { urgent, situation, soFar } = journey.answers;
  if (urgent?.event !== 'given' || situation === undefined || soFar !== undefined) return null;
  const isEnded = toldWithin(journey, 'urgent', situation.nth).some(isNone);
  if (situation.event === 'died') return isEnded ? null : situation;
  const situations = toldTo(journey, 'situation');
  const isBeside = ({ value }: Answer): boolean => !(value as readonly TickOf<'urgent'>[]).includes('special');
  const isKept = ({ event, nth }: Answer, at: number): boolean => {
    const toldSince = (screen: AnswerKey) => toldWithin(journey, screen, nth, situations[at + 1]?.nth ?? 0);
    const since = toldSince('urgent');
    if (event !== 'died' || since.length === 0 || since.some(isNone)) return false;
    return toldSince('heirs').length > 0 || toldSince('estate').length > 0 || since.some(isBeside);
  };
  return situations.filter(isKept).pop() ?? null;
}

/** The facts before the first answer: the death of the borrower stands in them, whatever becomes urgent afterwards. */
export const factsBefore = (journey: Told): Facts => (deathTold(journey) === null ? noFacts : heirsFacts);

/** What is known beside the road. */
interface Beside {
  /** The answers that tell of a court paper, oldest first. */
  readonly papers: readonly Answer[];
  readonly counterparty: Counterparty | undefined;
  /** What was merged into the case, which was with somebody else before. */
  readonly merged: readonly Merged[] | undefined;
}

/**
 * The facts with what was known beside the road before an answer: whom the case was with, and how far the matter had come
 * in court by the last paper told. A merger or a paper that comes later changes nothing that was decided before it.
 */
export function factsAt(facts: Facts, nth: number, { papers, counterparty, merged }: Beside): Facts {
  const last = papers.filter((paper) => paper.nth < nth).pop()?.event;
  const courtCase = courtPaperKinds.find((kind) => kind === last) ?? null;
  const later = merged?.find(({ from, was }) => was !== undefined && from > nth);
  const whom = (later ? later.was : counterparty) ?? null;
  return facts.courtCase === courtCase && facts.counterparty === whom
    ? facts
    : { ...facts, courtCase, counterparty: whom };
}

/** Every answer to a screen of the urgent stage, oldest first, replaced ones included. */
export function toldTo({ answers, past }: Told, screen: AnswerKey): readonly Answer[] {
  const now = answers[screen];
  return [
    ...past.filter(({ key }) => key === screen).map(({ answer }) => answer),
    ...(now === undefined ? [] : [now]),
  ].sort((one, other) => one.nth - other.nth);
}

/** The answers to a screen between two others. */
const toldWithin = (journey: Told, screen: AnswerKey, from: number, to = Number.POSITIVE_INFINITY) =>
  toldTo(journey, screen).filter(({ nth }) => nth > from && nth < to);

const isNone = ({ event }: Answer): boolean => event === 'none';

/**
 * The answers that tell of a court paper, oldest first. The last one counts, and each earlier one that was gone through
 * to its end or left behind for another urgent matter after its day of service was told: another paper that comes
 * undoes nothing, while one that was put right at once never was one.
 */
export function papersTold(journey: Told): readonly Answer[] {
  const papers = toldTo(journey, 'courtPaper');
  return papers.filter(({ nth }, at) => {
    const next = papers[at + 1]?.nth;
    const isToldOf = (screen: AnswerKey): boolean => toldWithin(journey, screen, nth, next).length > 0;
    return next === undefined || isToldOf('courtTodo') || (isToldOf('serviceDate') && isToldOf('urgent'));
  });
}

/** How far the matter has come in court. */
export function courtCaseIn(journey: Journey): Facts['courtCase'] {
  const papers = journeysIn(journey).flatMap(papersTold);
  return [...courtPaperKinds].reverse().find((kind) => papers.some(({ event }) => event === kind)) ?? null;
}
