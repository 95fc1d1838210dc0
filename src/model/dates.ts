/** A calendar day, `YYYY-MM-DD`. No time, no time zone. */
export type IsoDate = `${number}-${number}-${number}`;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** The four digits of the year. */
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));
/** The month, 1–12. */
export const monthOf = (date: IsoDate): number => Number(date.slice(5, 7));
/** The day of the month, 1–31. */
export const dayOf = (date: IsoDate): number => Number(date.slice(8, 10));

/** True for a day that exists, from 2000 to 2099. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^20\d\d-\d\d-\d\d$/.test(text)) return false;
  const date = text as IsoDate;
  const month = monthOf(date);
  const day = dayOf(date);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(yearOf(date), month);
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** A day from its parts; a day past the end of the month becomes the month's last day. */
export function isoDate(year: number, month: number, day: number): IsoDate {
  const last = daysInMonth(year, month);
  return `${year}-${twoDigits(month)}-${twoDigits(Math.min(day, last))}` as IsoDate;
}

/** Days since 1970-01-01 in the proleptic Gregorian calendar (Hinnant's civil-day count). */
export function dayNumber(date: IsoDate): number {
  const month = monthOf(date);
  const year = month <= 2 ? yearOf(date) - 1 : yearOf(date);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(date) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): IsoDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return isoDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The date so many days later; earlier for a negative number. */
export const addDays = (date: IsoDate, days: number): IsoDate => dateOfDayNumber(dayNumber(date) + days);

/** Positive when `later` comes after `earlier`. */
export const daysBetween = (earlier: IsoDate, later: IsoDate): number => dayNumber(later) - dayNumber(earlier);

/**
 * The same day of the month, `months` later; 31 becomes the last day of a shorter month.
 * @param day The day of the month to fall on: that of a schedule's first day, when `date` is in a shorter month.
 */
export function addMonths(date: IsoDate, months: number, day = dayOf(date)): IsoDate {
  const total = yearOf(date) * 12 + monthOf(date) - 1 + months;
  return isoDate(Math.floor(total / 12), (total % 12) + 1, day);
}

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (date: IsoDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;
