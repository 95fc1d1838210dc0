import { type ServedPaper, servedPapers } from '#machines/court-papers.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { TimedPaper } from '#rules/court-papers.ts';
import { actBy, type CourtTerm, courtTerm, termState } from '#rules/court-term.ts';
import type { WorkingDays } from '#rules/working-days.ts';

/** A court paper with its term; the term is null where no day is known to count it from. */
export interface CourtMatter extends ServedPaper {
  readonly term: CourtTerm | null;
}

/** Every court paper with a term that the person has told of, and its term. */
export const courtMatters = (journey: Journey, days: WorkingDays): readonly CourtMatter[] =>
  servedPapers(journey).map((served) => ({ ...served, term: courtTerm(served, days) }));

/** True where the term of a matter may still run; one that nobody can count may. */
const mayRun = ({ term }: Pick<CourtMatter, 'term'>, today: IsoDate): boolean =>
  term === null || termState(term, today) !== 'over';

/** True where a paper of this kind was received whose term may still run. */
export const hasRunning = (court: readonly CourtMatter[], paper: TimedPaper, today: IsoDate): boolean =>
  court.some((matter) => matter.paper === paper && mayRun(matter, today));

/** The nearest day by which a court paper has to be answered, seen from a day; null where none is known. */
export function nextCourtDay(court: readonly CourtMatter[], from: IsoDate): IsoDate | null {
  const days = court.flatMap(({ term }) =>
    term === null || termState(term, from) === 'over' ? [] : [actBy(term, from)],
  );
  return days.sort()[0] ?? null;
}
