import { addDays, addMonths, dayOf, type IsoDate, isoDate, monthOf, yearOf } from '#model/dates.ts';
import { lastPayableDay } from '#model/limits.ts';
import type { Income } from '#model/values.ts';

/** The first day of a plan that is still open: the same day of the first month in which it is still to come. */
export function firstDayStillAhead(first: IsoDate, today: IsoDate): IsoDate {
  let ahead = first;
  for (let months = 1; ahead < today; months += 1) ahead = addMonths(first, months);
  return ahead;
}

/** The paydays of monthly incomes, in the order in which the incomes were listed. */
export const paydaysOf = (incomes: readonly Income[]): readonly number[] =>
  incomes.flatMap((income) => ('payday' in income && income.payday !== undefined ? [income.payday] : []));

/** Days from today until a first payment, unless another lead time is given. */
const leadTime = 7;

/**
 * The first payment day to suggest: the day after the first payday listed, at least `lead` days from today and never
 * after the 28th of a month. A payday from the 28th on gives the 1st; without a payday it is as soon as possible.
 */
export function firstDateFor(paydays: readonly number[], today: IsoDate, lead = leadTime): IsoDate {
  const soonest = addDays(today, lead);
  const payday = paydays[0] ?? Math.min(dayOf(soonest), lastPayableDay) - 1;
  const day = payday < lastPayableDay ? payday + 1 : 1;
  const thisMonth = isoDate(yearOf(soonest), monthOf(soonest), day);
  return thisMonth >= soonest ? thisMonth : addMonths(thisMonth, 1);
}
