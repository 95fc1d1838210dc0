import { daysBetween, type IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import type { Facts } from './case-facts.ts';

type Timing = OptionOf<'timing'>;

/** Days for which an answer on how late the debt is still holds. */
const bandHoldsFor: Readonly<Record<Timing, number>> = {
  notDue: 30,
  dueSoon: 7,
  late30: 29,
  late90: 59,
  lateOver90: Number.POSITIVE_INFINITY,
  late3Years: Number.POSITIVE_INFINITY,
  unsure: Number.POSITIVE_INFINITY,
};

/** How late a debt is today whose first unpaid instalment fell or falls due on a day. */
export function timingOfDueDay(due: IsoDate, today: IsoDate): Timing {
  const late = daysBetween(due, today);
  if (late <= 0) return late < -7 ? 'notDue' : 'dueSoon';
  if (late <= 30) return 'late30';
  return late <= 90 ? 'late90' : 'lateOver90';
}

/** How late the debt is today: `unsure` where the answer is too old, null where there is none. */
export function timingOn({ timing }: Facts, today: IsoDate): Timing | null {
  if (timing === null) return null;
  return daysBetween(timing.on, today) > bandHoldsFor[timing.band] ? 'unsure' : timing.band;
}
