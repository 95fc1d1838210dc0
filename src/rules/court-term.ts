import { addDays, type IsoDate, yearOf } from '#model/dates.ts';
import { type WorkingDays, workingDayBefore, workingDayFrom } from './working-days.ts';

/** Days from service to the last day (civil procedure law, arts. 128, 171, 227). */
export const courtTermDays = 15;

/** What the term of a paper is counted from. */
export interface TermOrigin {
  readonly servedOn: IsoDate | null;
  /** An earlier day printed on the papers themselves, such as the end of the evidence period. */
  readonly namedDay: IsoDate | null;
}

export interface CourtTerm {
  /** The last day by number: the fifteenth from the day after service. */
  readonly counted: IsoDate;
  /** The last day in law: `counted`, or the first working day after it where it is a day off (art. 85). */
  readonly last: IsoDate;
  /** The last working day before `counted`, by which to have it done. */
  readonly doBy: IsoDate;
  /**
   * An earlier day printed on the papers, such as the end of the evidence period; null where there is none. It is to be
   * kept, but passing it does not end the term: answer and evidence have periods of their own.
   */
  readonly named: NamedDay | null;
  /** The days by a hearing that is held before the term ends: all is to be handed in before it. */
  readonly hearing?: NamedDay;
  /** False where `last` falls in a year whose days off are not announced yet, so that it may be wrong. */
  readonly isAnnounced: boolean;
}

/** A printed day and the working days to have it done by: `doBy` before it, `last` at the latest. */
interface NamedDay {
  readonly on: IsoDate;
  readonly doBy: IsoDate;
  readonly last: IsoDate;
}

/** The days of a printed day, which no day off puts off. */
function daysOfNamed(on: IsoDate, servedOn: IsoDate, days: WorkingDays): NamedDay {
  const before = workingDayBefore(on, days);
  const last = days.isWorkingDay(on) ? on : before;
  return { on, doBy: before > servedOn ? before : last, last };
}

/** A term with a hearing that is held before it ends, which leaves no time after it; the same term where it is later. */
export function beforeHearing(
  term: CourtTerm,
  { servedOn, on }: { servedOn: IsoDate; on: IsoDate },
  days: WorkingDays,
) {
  return on <= servedOn || on > term.last ? term : { ...term, hearing: daysOfNamed(on, servedOn, days) };
}

/** The term that runs from a day of service; null where that day is not known, whatever the papers name. */
export function courtTerm({ servedOn, namedDay }: TermOrigin, days: WorkingDays): CourtTerm | null {
  if (servedOn === null) return null;
  const counted = addDays(servedOn, courtTermDays);
  const last = workingDayFrom(counted, days);
  const isEarlier = namedDay !== null && namedDay > servedOn && namedDay < counted;
  return {
    counted,
    last,
    doBy: workingDayBefore(counted, days),
    named: isEarlier ? daysOfNamed(namedDay, servedOn, days) : null,
    isAnnounced: yearOf(last) <= days.lastYear,
  };
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

/** The printed day while it is still to come; null once it has passed and where there is none. */
export const namedAhead = ({ named }: CourtTerm, today: IsoDate): NamedDay | null =>
  named !== null && today <= named.last ? named : null;

/** The hearing before the end of the term while it is still to come; null once it has passed and where there is none. */
export const hearingWithin = ({ hearing }: CourtTerm, today: IsoDate): NamedDay | null =>
  hearing !== undefined && today <= hearing.on ? hearing : null;

/** The last day on which anything is still offered: before a hearing that is to come, else the last in law. */
export function lastBy(term: CourtTerm, today: IsoDate): IsoDate {
  const hearing = hearingWithin(term, today);
  if (hearing === null) return term.last;
  return hearing.doBy < today ? today : hearing.doBy;
}

/**
 * The working day to act by, seen from today: before the printed day, before the fifteenth, at last the last in law; never
 * after the working day before a hearing.
 */
export function actBy(term: CourtTerm, today: IsoDate): IsoDate {
  const { doBy, last } = namedAhead(term, today) ?? term;
  const day = doBy < today ? last : doBy;
  const latest = lastBy(term, today);
  if (latest < day) return latest;
  return day;
}
