import { addDays, dayNumber, type IsoDate } from '#model/dates.ts';

/** The day in Beijing at a moment (milliseconds since the epoch): courts and lenders count by it. */
export function beijingDay(now: number): IsoDate {
  // China keeps UTC+8 the whole year.
  const days = Math.floor((now + 8 * 3_600_000) / 86_400_000);
  return addDays('1970-01-01', days);
}

/** Milliseconds from a moment until the next day begins in Beijing. */
export const untilNextBeijingDay = (now: number): number =>
  dayNumber(addDays(beijingDay(now), 1)) * 86_400_000 - 8 * 3_600_000 - now;
