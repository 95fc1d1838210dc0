import { courtNoteOf, isSaidDone } from '#case/court-papers.ts';
import type { CaseFile, CourtDeed } from '#case/schemas.ts';
import type { CourtPaperTold } from '#machines/court-papers.ts';
import { toldTo } from '#machines/urgent-facts.ts';
import { type Journey, journeysIn } from '#model/answers.ts';
import { type CourtPaperKind, courtKeyOf } from '#model/court.ts';
import type { IsoDate } from '#model/dates.ts';
import type { ProductId } from '#model/values.ts';
import { type HandedIn, handedIn } from '#rules/court-deeds.ts';
import { hasCourtTerm } from '#rules/court-papers.ts';
import { actBy, beforeHearing, type CourtTerm, courtTerm, namedAhead, termState } from '#rules/court-term.ts';
import type { WorkingDays } from '#rules/working-days.ts';
import { isOvertaken, mayBeOvertaken, notedPapers, onlyDebtIn } from './overtaken.ts';

/** The day and, where it was noted, the time of a hearing. */
export interface Hearing {
  readonly on: IsoDate;
  /** As `HH:MM`. */
  readonly at: string | null;
}

/** A court paper with its term and what was noted about it. */
export interface CourtMatter extends CourtPaperTold {
  /** The day on which it was told of first. */
  readonly toldOn: IsoDate | null;
  /** Null where no day is known to count it from, and of a paper that has none. */
  readonly term: CourtTerm | null;
  /** What was done, in the order in which it was noted. */
  readonly done: readonly CourtDeed[];
  /** How the objection, the answer or the appeal was handed in; null where it was not. */
  readonly handedIn: HandedIn | null;
  readonly caseNumber: string | null;
  /** Which debt it is about; null where that was not said. */
  readonly product: ProductId | null;
  /** Whose debt of that product it is about; null where one lender gave it, or that was not said. */
  readonly lender: string | null;
  readonly hearing: Hearing | null;
  /** The day on which the person said that it is over; null while it is open. */
  readonly closedOn: IsoDate | null;
  /** True where a later decision about the same claim leaves nothing to do about it. */
  readonly isOvertaken: boolean;
  /** True where one would if it were about the same claim, which is not known. */
  readonly mayBeOvertaken: boolean;
  /** True while something has to be handed in by its term, or could have been. */
  readonly isAwaiting: boolean;
}

/** The term of a paper; of a summons all is to be handed in before the hearing. */
function termOf({ paper, ...origin }: CourtPaperTold, on: IsoDate | undefined, days: WorkingDays): CourtTerm | null {
  const term = hasCourtTerm(paper) ? courtTerm(origin, days) : null;
  const { servedOn } = origin;
  if (term === null || servedOn === null || on === undefined || paper !== 'summons') return term;
  return beforeHearing(term, { servedOn, on }, days);
}

type Noted = Omit<CourtMatter, 'handedIn' | 'isAwaiting'> & { readonly isSaidDone: boolean };

function stateOf({ isSaidDone: isDone, ...noted }: Noted): CourtMatter {
  const { paper, term, done, closedOn, isOvertaken } = noted;
  const isTimed = hasCourtTerm(paper);
  const submitted = isTimed ? handedIn(done, term) : null;
  const isOpen = isTimed && closedOn === null && !isOvertaken && !isDone;
  return { ...noted, handedIn: submitted, isAwaiting: isOpen && (submitted === null || submitted.isLate) };
}

/** Every court paper the person has told of, with its term and what was noted about it, oldest first. */
export const courtMatters = (
  journey: Journey,
  days: WorkingDays,
  file: Pick<CaseFile, 'court' | 'dismissed'>,
): readonly CourtMatter[] => {
  const told = journeysIn(journey).flatMap((one) => toldTo(one, 'courtPaper'));
  const papers = notedPapers(journey, file);
  const only = onlyDebtIn(journey);
  return papers.map((paper) => {
    const isOver = isOvertaken(paper, papers, only);
    const { done, caseNumber, product, lender, hearingOn, hearingAt, closedOn } = courtNoteOf(file, paper);
    return stateOf({
      ...paper,
      toldOn: told.find(({ nth }) => courtKeyOf(nth) === paper.key)?.on ?? null,
      isOvertaken: isOver,
      mayBeOvertaken: mayBeOvertaken(paper, papers, only),
      term: isOver ? null : termOf(paper, closedOn === undefined ? hearingOn : undefined, days),
      done,
      caseNumber: caseNumber ?? null,
      product: product ?? null,
      lender: lender ?? null,
      hearing: hearingOn === undefined ? null : { on: hearingOn, at: hearingAt ?? null },
      closedOn: closedOn ?? null,
      isSaidDone: isSaidDone(paper, file),
    });
  });
};

/** A matter as it stood on an earlier day, without what was done since. */
export function matterOn(matter: CourtMatter, day: IsoDate): CourtMatter {
  const { done, closedOn, isAwaiting, handedIn: submitted } = matter;
  const isLater = (on: IsoDate | null): boolean => on !== null && on > day;
  if (!isLater(closedOn) && !done.some(({ on }) => isLater(on))) return matter;
  return stateOf({
    ...matter,
    done: done.filter(({ on }) => !isLater(on)),
    closedOn: isLater(closedOn) ? null : closedOn,
    isSaidDone: !isAwaiting && closedOn === null && submitted === null,
  });
}

/** True where the submission of a matter may still be in time; one that nobody can count may. */
export const mayStillHandIn = ({ isAwaiting, term }: CourtMatter, today: IsoDate): boolean =>
  isAwaiting && (term === null || termState(term, today) !== 'over');

/** True where something has to be handed in about a paper of this kind and its term may still run. */
export const hasRunning = (court: readonly CourtMatter[], paper: CourtPaperKind, today: IsoDate): boolean =>
  court.some((matter) => matter.paper === paper && mayStillHandIn(matter, today));

/** The papers of a kind that the person has not closed and no later decision has overtaken. */
export const openPapers = (court: readonly CourtMatter[], kind: CourtPaperKind): readonly CourtMatter[] =>
  court.filter(({ paper, closedOn, isOvertaken }) => paper === kind && closedOn === null && !isOvertaken);

/** The nearest day by which a court paper has to be answered, seen from a day; null where none is known. */
export function nextCourtDay(court: readonly CourtMatter[], from: IsoDate): IsoDate | null {
  const days = court.flatMap((matter) =>
    matter.term === null || !mayStillHandIn(matter, from) ? [] : [actBy(matter.term, from)],
  );
  return days.sort()[0] ?? null;
}

/**
 * The day by which evidence has to be handed in once the answer was: the earlier day that the papers of a summons name,
 * while it is to come and no evidence was noted.
 */
export function evidenceDay(
  { term, handedIn: submitted, done, closedOn }: CourtMatter,
  today: IsoDate,
): IsoDate | null {
  const isOpen = closedOn === null && submitted !== null && !submitted.isLate;
  if (term === null || !isOpen || done.some(({ what }) => what === 'evidence')) return null;
  return namedAhead(term, today) === null ? null : actBy(term, today);
}

/**
 * The printed day that passed while nothing at all was noted about the paper, so that one asks the court today; null where
 * there is none, and once the term itself is over.
 */
export function namedPassed({ term, isAwaiting, done }: CourtMatter, today: IsoDate): IsoDate | null {
  if (term === null || term.named === null || !isAwaiting || done.length > 0) return null;
  return namedAhead(term, today) === null && termState(term, today) !== 'over' ? term.named.on : null;
}

/** The hearing of an open matter from a day on; null where none is to come. */
export const hearingAhead = ({ hearing, closedOn }: CourtMatter, today: IsoDate): Hearing | null =>
  closedOn === null && hearing !== null && hearing.on >= today ? hearing : null;

/** The papers of the kind and the days of one, itself included, oldest first: only what is noted tells them apart. */
export const likePapers = (court: readonly CourtMatter[], { paper, servedOn, namedDay }: CourtMatter) =>
  court.filter((one) => one.paper === paper && one.servedOn === servedOn && one.namedDay === namedDay);
