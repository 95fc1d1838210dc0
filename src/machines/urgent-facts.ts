import { type Answer, type AnswerKey, type Journey, journeysIn } from '#model/answers.ts';
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
  const isEnded = toldTo(journey, 'urgent').some(({ event, nth }) => event === 'none' && nth > situation.nth);
  if (situation.event === 'died') return isEnded ? null : situation;
  const situations = toldTo(journey, 'situation');
  const isKept = ({ event, nth }: Answer, at: number): boolean => {
    if (event !== 'died') return false;
    const next = situations[at + 1]?.nth ?? 0;
    const [urgencies, ...gone] = (['urgent', 'heirs', 'estate'] as const).map((screen) =>
      toldTo(journey, screen).filter((later) => later.nth > nth && later.nth < next),
    );
    const since = urgencies ?? [];
    const isBeside = ({ value }: Answer): boolean => !(value as readonly TickOf<'urgent'>[]).includes('special');
    if (since.length === 0 || since.some((later) => later.event === 'none')) return false;
    return gone.some(({ length }) => length > 0) || since.some(isBeside);
  };
  return situations.filter(isKept).pop() ?? null;
}

const withCounterparty = new WeakMap<Facts, WeakMap<Counterparty, Facts>>([
  [noFacts, new WeakMap()],
  [heirsFacts, new WeakMap()],
]);

/**
 * The facts before the first answer: whom the case is with, and the death of the borrower, whatever becomes urgent
 * afterwards. The same counterparty always gives the same object.
 */
export function factsBefore(journey: Told, counterparty: Counterparty | undefined): Facts {
  const facts = deathTold(journey) === null ? noFacts : heirsFacts;
  if (counterparty === undefined) return facts;
  const known = withCounterparty.get(facts);
  const told = known?.get(counterparty) ?? { ...facts, counterparty };
  known?.set(counterparty, told);
  return told;
}

/**
 * The facts with how far the matter had come in court by the last paper told before an answer: a paper that comes later
 * changes nothing that was decided before it.
 */
export function inCourtAt(facts: Facts, papers: readonly Answer[], nth: number): Facts {
  const last = papers.filter((paper) => paper.nth < nth).pop()?.event;
  const courtCase = courtPaperKinds.find((kind) => kind === last) ?? null;
  return facts.courtCase === courtCase ? facts : { ...facts, courtCase };
}

/** Every answer to a screen of the urgent stage, oldest first, replaced ones included. */
export function toldTo({ answers, past }: Told, screen: AnswerKey): readonly Answer[] {
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
export function papersTold(journey: Told): readonly Answer[] {
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
