import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDayNumber, dayNumber, dayOf, monthOf, yearOf } from '#model/dates.ts';
import { readDay, readTime } from './date.ts';

describe('a day', () => {
  it.each([
    '2026-11-05',
    '2026-11-5',
    '2026/11/5',
    '2026.11.5',
    '20261105',
    '2026年11月5日',
    '2026 年 11 月 5 日',
    '２０２６年１１月５号',
    '二〇二六年十一月五日',
    '\u202d2026-11-05\u202c',
    '2026年11月5日。',
  ])('is read: %j', (typed) => {
    expect(readDay(typed)).toBe('2026-11-05');
  });

  it.each(['11月5日', '2026-13-01', '2026-02-30', '1999-01-01', 'abc', '。'])('is none: %j', (typed) => {
    expect(readDay(typed)).toBeNull();
  });

  it('is undefined where nothing is typed', () => {
    expect(readDay(' ')).toBeUndefined();
  });

  it('is read again from every way to write it', () => {
    const days = fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2099-12-31') });
    fc.assert(
      fc.property(days, (day) => {
        const date = dateOfDayNumber(day);
        const [year, month, of] = [yearOf(date), monthOf(date), dayOf(date)];
        for (const typed of [date, `${year}/${month}/${of}`, `${year}年${month}月${of}日`, date.replace(/-/g, '')])
          expect(readDay(typed)).toBe(date);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (typed) => [readDay(typed), readTime(typed)].length === 2));
  });
});

describe('a time of day', () => {
  it.each([
    ['21:05', '21:05'],
    ['9：30', '09:30'],
    ['21点', '21:00'],
    ['21点30分', '21:30'],
    ['25:00', null],
    ['夜里', null],
    ['', undefined],
  ])('%j is %j', (typed, time) => {
    expect(readTime(typed)).toBe(time);
  });
});
