import { addDays, dayOf, type IsoDate, isIsoDate, yearOf } from '#model/dates.ts';
import { longestMonth } from '#model/limits.ts';
import { readCount } from '#text/typed/count.ts';
import { billPatterns as patterns } from '#words/messages/bill-patterns.ts';

/** A day of the month on which a debt falls due; `isLast` where it is the last one of a month that is named. */
export interface DueDay {
  readonly day: number;
  readonly isLast: boolean;
}

const twoDigits = (value: string): string => value.padStart(2, '0');

function ofDate(date: string): DueDay | null {
  if (!isIsoDate(date)) return null;
  return { day: dayOf(date), isLast: dayOf(addDays(date, 1)) === 1 };
}

/**
 * The day of the month in a piece of a bill: 每月10日, 12月10日, 2026-12-10, 明天. A date without a year is one of the years
 * around `today`. Null where there is no such day.
 */
export function dueDayOf(text: string, today: IsoDate): DueDay | null {
  const ahead = patterns.relativeDays[text];
  if (ahead !== undefined) return { day: dayOf(addDays(today, ahead)), isLast: false };
  const alone = text.replace(patterns.inMonth, '');
  const parts = alone
    .replace(patterns.endsDay, '')
    .split(patterns.dayMark)
    .filter((part) => part !== '');
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 3) return ofDate(`${first}-${twoDigits(second)}-${twoDigits(third)}`);
  if (parts.length === 2) {
    const year = Number(yearOf(today));
    const dates = [year, year + 1, year - 1].map((one) => ofDate(`${one}-${twoDigits(first)}-${twoDigits(second)}`));
    return dates.find((date) => date !== null) ?? null;
  }
  const day = readCount(alone.replace(patterns.endsDay, ''));
  return day && day >= 1 && day <= longestMonth ? { day, isLast: false } : null;
}

/** The one day all of them are; the last of the month where each is the last of its own; undefined where they differ. */
export function oneDay(days: readonly DueDay[]): number | undefined {
  const [first] = days;
  if (first === undefined || days.every(({ day }) => day === first.day)) return first?.day;
  return days.every(({ isLast }) => isLast) ? longestMonth : undefined;
}
