import { addDays, type IsoDate } from '#model/dates.ts';
import { type WorkingDays, workingDayBefore, workingDayFrom } from './working-days.ts';

/** Days to ask for a review of a ruling that freezes before judgment (interpretation of the procedure law, art. 171). */
const reviewDays = 5;
/** Days in which a court registers an objection to enforcement (rules on objections and reviews, art. 2). */
const registerDays = 3;
/** Days in which it decides it (civil procedure law, art. 236). */
const decideDays = 15;

/** The days of a review, ISO dates. */
export interface ReviewTerm {
  /** The last day by number. */
  readonly counted: IsoDate;
  /** `counted`, or the first working day after it where it is a day off (civil procedure law, art. 85). */
  readonly last: IsoDate;
  /** The last working day before `counted`, unless that is the day of receipt or before it. */
  readonly doBy: IsoDate;
}

/** The term to ask for a review, from the day on which the ruling was received. */
export function reviewTerm(receivedOn: IsoDate, days: WorkingDays): ReviewTerm {
  const counted = addDays(receivedOn, reviewDays);
  const last = workingDayFrom(counted, days);
  const before = workingDayBefore(counted, days);
  return { counted, last, doBy: before > receivedOn ? before : last };
}

/** When a court has to have registered and to have decided an objection, ISO dates. */
export interface ObjectionDays {
  readonly registerBy: IsoDate;
  readonly decideBy: IsoDate;
}

/** When a court has to register and to decide an objection that it received on a day. */
export const objectionDays = (receivedOn: IsoDate): ObjectionDays => ({
  registerBy: addDays(receivedOn, registerDays),
  decideBy: addDays(receivedOn, decideDays),
});
