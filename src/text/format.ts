import { dayOf, daysBetween, type IsoDate, monthOf, weekdayOf, yearOf } from '#model/dates.ts';
import { yuanFigure } from '#rules/money.ts';
import { units } from '#words/units.ts';
import { fill } from './fill.ts';

/** Fen as `1,234.56 元`. */
export const amountText = (fen: number): string => fill(units.amount, { figure: yuanFigure(fen) });

/** A rate in millionths as `18.25%`. */
export const rateText = (rate: number): string => `${(rate / 10_000).toFixed(2)}%`;

/** A count with thousands separators. */
export const countText = (count: number): string => yuanFigure(count * 100);

/** A day as `2026 年 11 月 25 日`. */
export const dateText = (date: IsoDate): string =>
  fill(units.date, { year: String(yearOf(date)), month: String(monthOf(date)), day: String(dayOf(date)) });

/** A day as `11 月 25 日`, for spoken text; with its year where that is not the year of `today`. */
export const shortDateText = (date: IsoDate, today: IsoDate): string =>
  yearOf(date) === yearOf(today)
    ? fill(units.shortDate, { month: String(monthOf(date)), day: String(dayOf(date)) })
    : dateText(date);

/** The full date with its weekday. */
export const weekdayText = (date: IsoDate): string =>
  fill(units.dateWithWeekday, { date: dateText(date), weekday: units.weekdays[weekdayOf(date)] ?? '' });

/** How far a day is from `today`: today, in n days or n days ago. */
export function distanceText(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return units.today;
  return days > 0 ? fill(units.inDays, { days: String(days) }) : fill(units.daysAgo, { days: String(-days) });
}

/** The items joined by the Chinese list comma, `、`. */
export const listText = (items: readonly string[]): string => items.join(units.and);
