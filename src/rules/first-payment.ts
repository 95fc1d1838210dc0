import { addDays, addMonths, dayOf, type IsoDate, isoDate, monthOf, yearOf } from '#model/dates.ts';
import { lastPayableDay } from '#model/limits.ts';

/** Days from today until a first payment, unless another lead time is given. */
const leadTime = 7;

/**
 * A first payment day: the day after a payday, not before the lead time (days) is over, never later than the 28th of a
 * month. A payday at the end of a month leads to the first of the next.
 */
export function firstDateFor(paydays: readonly number[], today: IsoDate, lead = leadTime): IsoDate {
  const soonest = addDays(today, lead);
  const payday = paydays[0] ?? Math.min(dayOf(soonest), lastPayableDay) - 1;
  const day = payday < lastPayableDay ? payday + 1 : 1;
  const thisMonth = isoDate(yearOf(soonest), monthOf(soonest), day);
  return thisMonth >= soonest ? thisMonth : addMonths(thisMonth, 1);
}
