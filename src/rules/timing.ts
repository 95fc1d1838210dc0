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

/** How late the debt is today: `unsure` where the answer is too old, null where there is none. */
export function timingOn({ timing }: Facts, today: IsoDate): Timing | null {
  if (timing === null) return null;
  return daysBetween(timing.on, today) > bandHoldsFor[timing.band] ? 'unsure' : timing.band;
}
