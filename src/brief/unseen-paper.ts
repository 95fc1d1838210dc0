import type { CaseFile } from '#case/schemas.ts';
import { toldTo } from '#machines/urgent-facts.ts';
import { positionOf } from '#machines/walks.ts';
import { type Answer, type AnswerKey, type Journey, screenOf } from '#model/answers.ts';
import { courtKeyOf } from '#model/court.ts';

/** A paper of a court whose days nobody knows. */
export type UnseenPaper =
  /** It was ticked and not told of. */
  | { readonly kind: 'untold' }
  /** The person said that they are sued, and of no paper. `id` names it among what was dismissed. */
  | { readonly kind: 'sued'; readonly id: string }
  /**
   * Nobody knows which kind it is. `id` names it among what was dismissed; `isFollowed` where a paper was told of since,
   * which may be this one or another.
   */
  | { readonly kind: 'unsure'; readonly id: string; readonly isFollowed: boolean };

/**
 * The paper whose kind the person could not make out and has not said since: another answer put in its place says it,
 * not a further paper that was told of among what became urgent later; so does that nothing is urgent any more.
 */
function unsurePaper({ answers, past }: Journey, dismissed: readonly string[]): UnseenPaper | null {
  const papers = toldTo({ answers, past }, 'courtPaper');
  const urgent = toldTo({ answers, past }, 'urgent');
  const next = ({ nth }: Answer) => papers.find((one) => one.nth > nth);
  const isChanged = (paper: Answer): boolean => {
    const by = next(paper);
    return by !== undefined && !urgent.some(({ nth }) => nth > paper.nth && nth < by.nth);
  };
  const isOver = ({ nth }: Answer): boolean => answers.urgent?.event === 'none' && answers.urgent.nth > nth;
  const idOf = ({ nth }: Answer): string => `${courtKeyOf(nth)}:unsure`;
  const paper = papers.find(
    (one) => one.event === 'unsure' && !isChanged(one) && !isOver(one) && !dismissed.includes(idOf(one)),
  );
  return paper === undefined ? null : { kind: 'unsure', id: idOf(paper), isFollowed: next(paper) !== undefined };
}

/** That the lender has sued, as the reason to go to court, while no paper of a court was told of. */
function suedUntold({ answers, past }: Journey, dismissed: readonly string[]): UnseenPaper | null {
  const told = [
    ...past,
    ...(Object.entries(answers) as [AnswerKey, Answer][]).map(([key, answer]) => ({ key, answer })),
  ];
  const isOfCourt = ({ event }: Answer): boolean => event !== 'letter' && event !== 'mediation';
  const isSued = told.some(({ key, answer }) => screenOf(key) === 'legal' && answer.event === 'sued');
  const id = 'legal:sued';
  const isOpen = isSued && !toldTo({ answers, past }, 'courtPaper').some(isOfCourt) && !dismissed.includes(id);
  return isOpen ? { kind: 'sued', id } : null;
}

/** The paper that came from a court and of which no day is known here, so that it is due today; null where there is none. */
export function unseenPaper(journey: Journey, { dismissed }: Pick<CaseFile, 'dismissed'>): UnseenPaper | null {
  const { facts, path } = positionOf(journey);
  const isUntold = facts.urgent.includes('court') && !path.some(({ screen }) => screen === 'courtPaper');
  return isUntold ? { kind: 'untold' } : (unsurePaper(journey, dismissed) ?? suedUntold(journey, dismissed));
}
