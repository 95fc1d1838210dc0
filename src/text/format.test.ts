import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';
import { amountText, dateText, distanceText, listText, shortDateText, weekdayText } from './format.ts';

describe('filling a sentence', () => {
  it('puts every value in its place, as often as it is named', () => {
    expect(fill('{day} 日还 {sum}，{day} 日前', { day: '16', sum: '350 元' })).toBe('16 日还 350 元，16 日前');
  });

  it('never looks into a value, and leaves unknown names as they are', () => {
    expect(fill('{agent}，{ticket}', { agent: '{ticket} $& $1', ticket: 'T1' })).toBe('{ticket} $& $1，T1');
    expect(fill('{known}{unknown}' as '{known}', { known: 'a' })).toBe('a{unknown}');
  });
});

describe('writing', () => {
  it('gives amounts their unit', () => {
    expect([amountText(123_456), amountText(35_000), amountText(0)]).toEqual(['1,234.56 元', '350 元', '0 元']);
  });

  it('gives days without leading zeros', () => {
    expect(dateText('2026-01-05')).toBe('2026 年 1 月 5 日');
    expect(shortDateText('2026-11-25', '2026-01-01')).toBe('11 月 25 日');
    expect(shortDateText('2027-01-05', '2026-12-31')).toBe('2027 年 1 月 5 日');
    expect(shortDateText('2026-12-31', '2027-01-01')).toBe('2026 年 12 月 31 日');
    expect(weekdayText('2026-11-28')).toBe('2026 年 11 月 28 日（星期六）');
    expect(weekdayText('2026-11-22')).toBe('2026 年 11 月 22 日（星期日）');
  });

  it('tells how far a day is', () => {
    const today = '2026-11-22';
    expect([
      distanceText(today, today),
      distanceText('2026-11-23', today),
      distanceText('2026-12-16', today),
      distanceText('2026-11-13', today),
    ]).toEqual(['就是今天', '还有 1 天', '还有 24 天', '9 天前']);
  });

  it('joins a list', () => {
    expect([listText([]), listText(['花呗']), listText(['花呗', '借呗'])]).toEqual(['', '花呗', '花呗、借呗']);
  });
});
