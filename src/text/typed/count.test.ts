import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount } from './count.ts';

describe('a count', () => {
  it.each([
    ['12', 12],
    ['１２', 12],
    ['12期', 12],
    ['12 期', 12],
    ['分12期', 12],
    ['十二个月', 12],
    ['12个月', 12],
    ['一年', 12],
    ['1年', 12],
    ['一年半', 18],
    ['1.5年', 18],
    ['两年半', 30],
    ['半年', 6],
    ['1年6个月', 18],
    ['一年零三个月', 15],
    ['16号', 16],
    ['每月16日', 16],
    ['月底', 31],
    ['\u202d12\u202c', 12],
    ['0', 0],
  ])('is read: %j', (typed, count) => {
    expect(readCount(typed)).toBe(count);
  });

  it.each(['1.5', 'abc', '1,2', '-3', '年', '12.34年', '期'])('is none: %j', (typed) => {
    expect(readCount(typed)).toBeNull();
  });

  it('is undefined where nothing is typed', () => {
    expect([readCount(''), readCount(' \u200b')]).toEqual([undefined, undefined]);
  });

  it('is a whole number or nothing whatever is typed, and never throws', () => {
    const likeCounts = fc.string({ unit: fc.constantFrom(...'0123456789.,-年半个月期十二一零号 ') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), likeCounts), (typed) => {
        const count = readCount(typed) ?? 0;
        expect(Number.isInteger(count) && count >= 0).toBe(true);
      }),
    );
  });
});
