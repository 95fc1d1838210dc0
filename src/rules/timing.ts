import { addMonths, daysBetween, type IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import type { Debt } from '#model/values.ts';
import type { Facts } from './case-facts.ts';

type Timing = OptionOf<'timing'>;

/** Days for which an answer on how late the debt is still holds: what falls due after a week may be due then. */
export const bandHoldsFor: Readonly<Record<Timing, number>> = {
  notDue: 7,
  dueSoon: 7,
  late30: 29,
  late90: 59,
  lateOver90: Number.POSITIVE_INFINITY,
  late3Years: Number.POSITIVE_INFINITY,
  unsure: Number.POSITIVE_INFINITY,
};

/** True where nothing is overdue yet. */
export const isDueAhead = (timing: Timing | null): boolean => timing === 'notDue' || timing === 'dueSoon';

/** How late a debt is today whose first unpaid instalment fell or falls due on a day. */
export function timingOfDueDay(due: IsoDate, today: IsoDate): Timing {
  const late = daysBetween(due, today);
  if (late <= 0) return late < -7 ? 'notDue' : 'dueSoon';
  if (late <= 30) return 'late30';
  return late <= 90 ? 'late90' : 'lateOver90';
}

const order: readonly Timing[] = ['notDue', 'dueSoon', 'late30', 'late90', 'lateOver90'];

/** The next day on which a debt falls due that is not overdue. */
export function nextDueDay(dueDay: number, today: IsoDate): IsoDate {
  const thisMonth = addMonths(today, 0, dueDay);
  return thisMonth >= today ? thisMonth : addMonths(today, 1, dueDay);
}

/** True where a debt was not due on the day it was listed, and the due day that came next has passed. */
export const dueDayHasPassed = ({ standing, dueDay }: Debt, listedOn: IsoDate, today: IsoDate): boolean =>
  standing === 'notDue' && dueDay !== undefined && nextDueDay(dueDay, listedOn) < today;

function timingOfDebt({ standing, since, dueDay }: Debt, today: IsoDate): Timing | null {
  if (standing === 'overdue') return since === undefined || since >= today ? null : timingOfDueDay(since, today);
  if (standing === 'notDue') return dueDay === undefined ? null : timingOfDueDay(nextDueDay(dueDay, today), today);
  return null;
}

/** True where it was said of every debt whether it is overdue; of an agreement in force its instalments say it. */
export const tellsEachStanding = (debts: readonly Debt[]): boolean =>
  debts.length > 0 && debts.every(({ standing }) => standing === 'overdue' || standing === 'notDue');

/** How late the debts are today by what is said of each of them: as late as the latest; null where one says too little. */
export function timingOfDebts(debts: readonly Debt[], today: IsoDate): Timing | null {
  const timings = debts.map((debt) => timingOfDebt(debt, today));
  if (timings.length === 0 || timings.includes(null)) return null;
  return order[Math.max(...timings.map((timing) => order.indexOf(timing ?? 'notDue')))] ?? null;
}

/** How late the debt is today: `unsure` where the answer is too old, null where there is none. */
export function timingOn({ timing }: Facts, today: IsoDate): Timing | null {
  if (timing === null) return null;
  return daysBetween(timing.on, today) > bandHoldsFor[timing.band] ? 'unsure' : timing.band;
}
