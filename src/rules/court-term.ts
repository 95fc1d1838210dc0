import { addDays, type IsoDate, yearOf } from '#model/dates.ts';
import { type WorkingDays, workingDayBefore, workingDayFrom } from './working-days.ts';

/** Days from service to the last day (civil procedure law, arts. 128, 171, 227). */
export const courtTermDays = 15;

/** What the term of a paper is counted from; at least one of the two days is known. */
export interface TermOrigin {
  readonly servedOn: IsoDate | null;
  /** An earlier day printed on the papers themselves, such as the end of the evidence period. */
  readonly namedDay: IsoDate | null;
}

export interface CourtTerm {
  /** The last day by number: the fifteenth from the day after service, or the earlier day the papers name. */
  readonly counted: IsoDate;
  /** The last day in law: `counted`, or the first working day after it where it is a day off (art. 85). */
  readonly last: IsoDate;
  /** The working day to have it done by: the last one before `counted`, or `last` where there is none since service. */
  readonly doBy: IsoDate;
  /** False where `last` falls in a year whose days off are not announced yet, so that it may be wrong. */
  readonly isAnnounced: boolean;
}

/** The term that runs from a day of service or to a named day; null where neither is known. */
export function courtTerm({ servedOn, namedDay }: TermOrigin, days: WorkingDays): CourtTerm | null {
  const fifteenth = servedOn === null ? null : addDays(servedOn, courtTermDays);
  const known = [fifteenth, namedDay].filter((day) => day !== null).sort();
  const [counted] = known;
  if (counted === undefined) return null;
  const last = workingDayFrom(counted, days);
  const before = workingDayBefore(counted, days);
  const doBy = servedOn !== null && before <= servedOn ? last : before;
  return { counted, last, doBy, isAnnounced: yearOf(last) <= days.lastYear };
}

/**
 * Where a term stands: `running` up to the counted day; `mayStillRun` after it while the days off that follow it last,
 * up to the first working day; `over`.
 */
export type TermState = 'running' | 'mayStillRun' | 'over';

/** Where a term stands on a day in Beijing. */
export function termState({ counted, last }: CourtTerm, today: IsoDate): TermState {
  if (today > last) return 'over';
  return today > counted ? 'mayStillRun' : 'running';
}

/** The working day to act by, seen from today: `doBy`, and once it has passed the last day in law. */
export const actBy = ({ doBy, last }: CourtTerm, today: IsoDate): IsoDate => (doBy < today ? last : doBy);
