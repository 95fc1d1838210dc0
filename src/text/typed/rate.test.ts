import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRate } from './rate.ts';

describe('a rate', () => {
  it.each([
    ['18.25', 182_500],
    ['18.250', 182_500],
    ['18.25%', 182_500],
    ['１８．２５％', 182_500],
    ['18', 180_000],
    ['.05', 500],
    ['0.05%', 500],
    ['万分之五', 500],
    ['万五', 500],
    ['万分之3.5', 350],
    ['千分之1.5', 1500],
    ['千分之一点五', 1500],
    ['0.5‰', 500],
    ['百分之十八', 180_000],
    ['百分之十八点二五', 182_500],
    ['1.5个百分点', 15_000],
    ['0', 0],
  ])('is read in millionths: %j', (typed, millionths) => {
    expect(readRate(typed)).toEqual({ millionths });
  });

  it.each([
    ['日息万五', 500, 'day'],
    ['日利率0.05%', 500, 'day'],
    ['0.05%/天', 500, 'day'],
    ['每天万分之五', 500, 'day'],
    ['月息1.5%', 15_000, 'month'],
    ['年化18.25%', 182_500, 'year'],
    ['年利率：18.25%', 182_500, 'year'],
  ])('names its period: %j', (typed, millionths, per) => {
    expect(readRate(typed)).toEqual({ millionths, per });
  });

  it.each([
    ['', { problem: 'empty' }],
    ['-5', { problem: 'negative' }],
    ['18.25.1', { problem: 'twoPoints' }],
    ['1.23456789', { problem: 'tooPrecise' }],
    ['abc', { problem: 'otherSigns', signs: 'abc' }],
    ['18,25', { either: [182_500, 18_250_000] }],
  ])('is refused by its reason or asked for: %j', (typed, read) => {
    expect(readRate(typed)).toEqual(read);
  });

  it('gives a rate, several or a reason whatever is typed, and never throws', () => {
    const likeRates = fc.string({ unit: fc.constantFrom(...'0123456789.,-%‰万千百分之五日月年息利率一 /天') });
    fc.assert(
      fc.property(fc.oneof(fc.string(), likeRates), (typed) => {
        const read = readRate(typed);
        const rates = 'millionths' in read ? [read.millionths] : 'either' in read ? read.either : [];
        expect('problem' in read || rates.length > 0).toBe(true);
        expect(rates.every((rate) => Number.isInteger(rate) && rate >= 0)).toBe(true);
      }),
    );
  });

  it('is read again as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_900 }), (millionths) => {
        for (const typed of [String(millionths / 10_000), `${millionths / 10_000}%`, `万分之${millionths / 100}`])
          expect(readRate(typed)).toEqual({ millionths });
      }),
    );
  });
});
