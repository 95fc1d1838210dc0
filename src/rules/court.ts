import { addDays, daysBetween, type IsoDate, weekdayOf } from '#model/dates.ts';
import type { OptionOf, TickOf } from '#model/screens.ts';

export type CourtPaper = OptionOf<'courtPaper'>;
export type DisputeTick = TickOf<'orderDispute'>;

/** A paper that must be answered within fifteen days of service. */
export type TimedPaper = Extract<CourtPaper, 'order' | 'summons'>;
/** True for a paper from a court that sets a term. */
export const hasCourtTerm = (paper: CourtPaper): paper is TimedPaper => paper === 'order' || paper === 'summons';

/** Days from service to the last day (civil procedure law, arts. 128, 227). */
export const courtTermDays = 15;

export interface CourtDeadline {
  /** The fifteenth day, counted from the day after service (civil procedure law, arts. 85, 128, 227). */
  readonly last: IsoDate;
  /** The last Monday–Friday strictly before `last`; public holidays are not known here. */
  readonly doBy: IsoDate;
}

/** The deadline that follows from a day of service. */
export function courtDeadline(servedOn: IsoDate): CourtDeadline {
  const last = addDays(servedOn, courtTermDays);
  const back = [1, 2, 3].find((days) => ![0, 6].includes(weekdayOf(addDays(last, -days)))) ?? 1;
  return { last, doBy: addDays(last, -back) };
}

/** True once the fifteenth day is over. */
export const isPast = (deadline: CourtDeadline, today: IsoDate): boolean => daysBetween(today, deadline.last) < 0;

/**
 * The situations a paper puts the person in. A payment order: with a real objection (`orderDisputed`), only the money
 * missing (`orderOnlyMoney`), still to be checked (`orderUnsure`), past its deadline (`orderLate`). A summons in time
 * or late; `enforcement` of a judgment; an offer of `mediation`; a `letter` that is not from a court; an unknown paper.
 */
export const courtSituations = [
  'orderDisputed',
  'orderOnlyMoney',
  'orderUnsure',
  'orderLate',
  'summons',
  'summonsLate',
  'enforcement',
  'mediation',
  'letter',
  'unsure',
] as const;
export type CourtSituation = (typeof courtSituations)[number];

interface Court {
  readonly paper: CourtPaper;
  readonly deadline: CourtDeadline | null;
  readonly disputes: readonly DisputeTick[];
}

/** The situation of a paper. Where the day of service is unknown, the deadline counts as still running. */
export function courtSituation({ paper, deadline, disputes }: Court, today: IsoDate): CourtSituation {
  const late = deadline !== null && isPast(deadline, today);
  if (paper === 'summons') return late ? 'summonsLate' : 'summons';
  if (paper !== 'order') return paper;
  if (late) return 'orderLate';
  if (disputes.includes('onlyNoMoney')) return 'orderOnlyMoney';
  return disputes.length === 0 || disputes.includes('unsure') ? 'orderUnsure' : 'orderDisputed';
}
