import type { Day } from '#components/days.tsx';
import { dayOf, type IsoDate, monthOf } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { distanceText, weekdayText } from '#text/format.ts';
import { units } from '#words/units.ts';

interface Kept {
  readonly id: string;
  readonly on: IsoDate;
  readonly what: string;
}

/** A day of the case, formatted to be shown. */
export const shownDay = ({ id, on, what }: Kept, today: IsoDate): Day => ({
  id,
  what,
  month: fill(units.month, { month: String(monthOf(on)) }),
  day: String(dayOf(on)),
  date: weekdayText(on),
  distance: distanceText(on, today),
  isPast: on < today,
  isLate: on < today,
});
