import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumber,
  dayOf,
  daysBetween,
  type IsoDate,
  isIsoDate,
  isoDate,
  monthOf,
  weekdayOf,
  yearOf,
} from './dates.ts';

const dayInMilliseconds = 86_400_000;
const first = Date.UTC(2000, 0, 1) / dayInMilliseconds;
const last = Date.UTC(2099, 11, 31) / dayInMilliseconds;

const dateIn = (days: number): Date => new Date(days * dayInMilliseconds);
const textIn = (days: number): IsoDate => dateIn(days).toISOString().slice(0, 10) as IsoDate;
const anyDay = fc.integer({ min: first, max: last });

describe('a day', () => {
  it('is what the calendar of the language says, on every day from 2000 to 2099', () => {
    const wrong: string[] = [];
    for (let days = first; days <= last; days += 1) {
      const date = textIn(days);
      const isRight =
        isIsoDate(date) &&
        dayNumber(date) === days &&
        dateOfDayNumber(days) === date &&
        weekdayOf(date) === dateIn(days).getUTCDay() &&
        isoDate(yearOf(date), monthOf(date), dayOf(date)) === date;
      if (!isRight) wrong.push(date);
    }
    expect(wrong).toEqual([]);
    expect(last - first + 1).toBe(36_525);
  });

  it('has parts that are numbers', () => {
    expect([yearOf('2026-11-08'), monthOf('2026-11-08'), dayOf('2026-11-08')]).toEqual([2026, 11, 8]);
  });

  it.each(['2024-02-29', '2000-02-29', '2096-02-29', '2026-12-31', '2000-01-01', '2099-12-31'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2025-02-29',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
    '2026-01-32',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '1999-12-31',
    '2100-01-01',
    '2026-1-1',
    '2026-11-22T00:00',
    ' 2026-11-22',
    '2026-11-22\n',
    '２０２６-11-22',
    '',
  ])('%j does not', (text) => {
    expect(isIsoDate(text)).toBe(false);
  });
});

describe('the last day of a month', () => {
  it('takes the place of days the month does not have', () => {
    const ends = Array.from({ length: 12 }, (_, at) => isoDate(2026, at + 1, 31).slice(5));
    expect(ends).toEqual([
      '01-31',
      '02-28',
      '03-31',
      '04-30',
      '05-31',
      '06-30',
      '07-31',
      '08-31',
      '09-30',
      '10-31',
      '11-30',
      '12-31',
    ]);
    expect(isoDate(2028, 2, 31)).toBe('2028-02-29');
  });
});

describe('counting', () => {
  it('adds days as the calendar of the language does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(textIn(from), to - from)).toBe(textIn(to));
        expect(daysBetween(textIn(from), textIn(to))).toBe(to - from);
      }),
    );
  });

  it('crosses the end of a leap February and of a year', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2028-02-29', 1)).toBe('2028-03-01');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('adds months and keeps the day where the month has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last - 11_000 }), fc.nat(360), (from, months) => {
        const date = textIn(from);
        const target = new Date(Date.UTC(yearOf(date), monthOf(date) - 1 + months, 1));
        const length = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
        target.setUTCDate(Math.min(dayOf(date), length));
        expect(addMonths(date, months)).toBe(target.toISOString().slice(0, 10));
      }),
    );
  });

  it('counts months from the first day, not from the shortened one', () => {
    expect([1, 2, 3, 13].map((months) => addMonths('2026-12-31', months))).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2028-01-31',
    ]);
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
    expect(addMonths('2027-02-28', 1, 31)).toBe('2027-03-31');
  });

  it('knows the weekdays of the stories', () => {
    expect(['2026-11-22', '2026-11-27', '2026-11-28'].map((date) => weekdayOf(date as IsoDate))).toEqual([0, 5, 6]);
  });
});
