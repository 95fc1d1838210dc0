import { type CourtPaperTold, courtPapers, eachTold } from '#machines/court-papers.ts';
import { type Journey, journeysIn } from '#model/answers.ts';
import { handedIn } from '#rules/court-deeds.ts';
import { hasCourtTerm } from '#rules/court-papers.ts';
import type { FileChange } from './file-changes.ts';
import type { CaseFile, CourtNote } from './schemas.ts';

type NotedOn = Pick<CaseFile, 'court' | 'dismissed'>;

const nothingNoted: CourtNote = { done: [] };

/** What was noted about a paper. */
export const courtNoteOf = ({ court }: Pick<CaseFile, 'court'>, { key }: Pick<CourtPaperTold, 'key'>): CourtNote =>
  court[key] ?? nothingNoted;

/** True where a paper without a day was said to be done: earlier releases only stored its banner as dismissed. */
export const isSaidDone = (
  { servedOn, id }: Pick<CourtPaperTold, 'servedOn' | 'id'>,
  { dismissed }: Pick<CaseFile, 'dismissed'>,
): boolean => servedOn === null && dismissed.includes(id);

const numberOf = ({ key }: Pick<CourtPaperTold, 'key'>): number => Number(key.slice(key.indexOf('#') + 1));

/**
 * Every court paper the person has told of, also in negotiations that were merged into this one; a paper is kept until
 * the person closes it. Papers of several negotiations are several, though they are of one kind and came on one day: each
 * has a banner of its own. One that was dismissed under the name it had in earlier releases keeps that name.
 */
export function courtPapersOf(journey: Journey, file: NotedOn): readonly CourtPaperTold[] {
  const journeys = journeysIn(journey);
  const told = journeys.map((one) => (journeys.length === 1 ? [] : eachTold(one)));
  return journeys.flatMap((one, at) => {
    const others = told.filter((_, other) => other !== at).flat();
    const named = (paper: CourtPaperTold): CourtPaperTold => {
      const isShared = others.some((other) => other.formerId === paper.formerId && numberOf(other) < numberOf(paper));
      const formerId = isShared ? `${paper.formerId}#${paper.key}` : paper.formerId;
      return { ...paper, formerId, id: file.dismissed.includes(formerId) ? formerId : paper.id };
    };
    const isSettled = (paper: CourtPaperTold): boolean => {
      const { closedOn, done } = courtNoteOf(file, paper);
      const isHandedIn = hasCourtTerm(paper.paper) && handedIn(done, null) !== null;
      return closedOn !== undefined || isHandedIn || isSaidDone(named(paper), file);
    };
    const isAnother = (paper: CourtPaperTold): boolean => courtNoteOf(file, paper).isAnother === true;
    const sameAs = (paper: CourtPaperTold) => courtNoteOf(file, paper).sameAs;
    return courtPapers(one, { isSettled, isAnother, sameAs }).map(named);
  });
}

/**
 * Forgets that the banners of papers were dismissed which are not told of any more: the next one of that kind and day is
 * another paper.
 */
export const papersTakenBack =
  (now: Journey, before: Journey): FileChange =>
  (file) => {
    const idsIn = (journey: Journey) => courtPapersOf(journey, file).map(({ id }) => id);
    const left = idsIn(before);
    const gone = idsIn(now).filter((id) => !left.includes(id));
    return gone.length === 0 ? file : { ...file, dismissed: file.dismissed.filter((id) => !gone.includes(id)) };
  };
