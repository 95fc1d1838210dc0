import { type IsoDate, isIsoDate } from '#model/dates.ts';
import { typedWords as words } from '#words/typed.ts';
import { readFigure } from './figure.ts';
import { plainText } from './plain.ts';

function numberIn(text: string): number {
  const read = readFigure(text);
  const [first] = 'readings' in read && read.isClear ? read.readings : [];
  return first === undefined || first.decimal.decimals !== '' ? Number.NaN : Number(first.decimal.whole);
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function fromParts(year: string, month: string, day: string): IsoDate | null {
  const date = `${numberIn(year)}-${twoDigits(numberIn(month))}-${twoDigits(numberIn(day))}`;
  return isIsoDate(date) ? date : null;
}

/**
 * Reads a day that was pasted or typed where the browser has no date field: 2026-11-05 · 2026/11/5 · 2026年11月5日 · 20261105.
 * Undefined where nothing is typed, null where it is no day with a year. Never throws.
 */
export function readDay(typed: string): IsoDate | null | undefined {
  const text = plainText(typed).replace(/\s/g, '').replace(words.ends, '');
  if (text === '') return plainText(typed) === '' ? undefined : null;
  const [, ...eight] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  const [, ...parts] = words.dateParts.exec(text) ?? [];
  const [year, month, day] = eight.length > 0 ? eight : parts;
  return year === undefined || month === undefined || day === undefined ? null : fromParts(year, month, day);
}

/** Reads a time of day: 21:05 · 9：30 · 21点. As `HH:MM`; undefined where nothing is typed, null where it is no time. */
export function readTime(typed: string): string | null | undefined {
  const text = plainText(typed);
  if (text === '') return undefined;
  const [, hour = '', minute = '00'] = words.clock.exec(text) ?? [];
  const time = `${hour.padStart(2, '0')}:${minute}`;
  return hour !== '' && /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : null;
}
