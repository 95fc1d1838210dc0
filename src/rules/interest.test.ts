import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFen } from '#model/limits.ts';
import { yuan } from '../../tests/support/story.ts';
import {
  commonRate,
  isAboveCourtLine,
  isHighRate,
  monthlyInterest,
  simpleInterest,
  waitingCost,
  yearlyRate,
} from './interest.ts';

describe('a rate', () => {
  it('per day, month or year becomes one per year by multiplication', () => {
    expect(yearlyRate(500, 'day')).toBe(182_500);
    expect(yearlyRate(15_000, 'month')).toBe(180_000);
    expect(yearlyRate(182_500, 'year')).toBe(182_500);
  });

  it('is above the line at which a court may cut from 24 % on, not at it', () => {
    expect(isAboveCourtLine(240_000)).toBe(false);
    expect(isAboveCourtLine(240_001)).toBe(true);
  });
});

describe('waiting', () => {
  it.each([
    [1000, 15],
    [5000, 75],
    [10_000, 150],
  ])('costs a twentieth of a percent a day: %i yuan for thirty days', (amount, cost) => {
    expect(simpleInterest(yuan(amount), yearlyRate(500, 'day'), 30)).toBe(yuan(cost));
  });

  it('costs nothing without days, rate or debt, and is rounded to the fen', () => {
    expect([simpleInterest(0, 1, 30), simpleInterest(100, 0, 30), simpleInterest(100, 1, 0)]).toEqual([0, 0, 0]);
    expect(simpleInterest(100, 365_000, 5)).toBe(1);
    expect(simpleInterest(100, 365_000, 4)).toBe(0);
  });
});

describe('interest', () => {
  it('K16: of a month on 210 yuan at 14.6 % is half a fen above 2.55, and rounded up', () => {
    expect(monthlyInterest(21_000, 146_000)).toBe(256);
    expect(monthlyInterest(0, 146_000)).toBe(0);
  });

  /** True where `rounded` is `dividend ÷ divisor` rounded half up: not more than half below it, and less than half above. */
  const isHalfUp = (rounded: number, dividend: bigint, divisor: bigint) =>
    2n * (dividend - BigInt(rounded) * divisor) < divisor && 2n * (BigInt(rounded) * divisor - dividend) <= divisor;
  const amounts = fc.oneof(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: largestFen * 30 }));
  const rates = fc.oneof(
    fc.integer({ min: 0, max: 9999 }).map((hundredths) => hundredths * 100),
    fc.integer({ min: 0, max: 99_999 }).map((daily) => daily * 365),
  );

  it('is the exact fraction rounded half up, whatever the amount, the rate and the days', () => {
    fc.assert(
      fc.property(amounts, rates, fc.nat(4000), (amount, yearly, days) => {
        const exact = BigInt(amount) * BigInt(yearly);
        expect(isHalfUp(monthlyInterest(amount, yearly), exact, 12_000_000n)).toBe(true);
        expect(isHalfUp(simpleInterest(amount, yearly, days), exact * BigInt(days), 365_000_000n)).toBe(true);
      }),
    );
  });

  it('at a common rate is weighed exactly', () => {
    const debt = fc.record({ total: fc.integer({ min: 1, max: largestFen }), rate: fc.nat(9999) });
    fc.assert(
      fc.property(fc.array(debt, { minLength: 1, maxLength: 30 }), (debts) => {
        const owed = debts.reduce((sum, { total }) => sum + BigInt(total), 0n);
        const weighed = debts.reduce((sum, { total, rate }) => sum + BigInt(total) * BigInt(rate * 100), 0n);
        expect(isHalfUp(commonRate(debts) ?? -1, weighed, owed)).toBe(true);
      }),
    );
  });
});

describe('waiting with several debts', () => {
  it('adds up what each costs at its own rate, and nothing where one is not known', () => {
    const debts = [
      { total: yuan(8000), rate: 1825 },
      { total: yuan(23_000), rate: 1460 },
      { total: yuan(500) },
      { rate: 1 },
    ];
    expect(waitingCost(debts, 30)).toBe(yuan(120) + yuan(276));
    expect(waitingCost([], 30)).toBe(0);
  });

  it('is dear above 24 %', () => {
    expect([isHighRate(2400), isHighRate(2401)]).toEqual([false, true]);
    expect([
      isHighRate({ per: 'month', millionths: 20_000 }),
      isHighRate({ per: 'month', millionths: 20_001 }),
    ]).toEqual([false, true]);
  });

  it('costs the same at a rate a day as at the yearly one it comes to', () => {
    const daily = [{ total: yuan(10_000), rate: { per: 'day', millionths: 500 } }] as const;
    expect(waitingCost(daily, 30)).toBe(yuan(150));
    expect(commonRate(daily)).toBe(182_500);
  });
});

describe('the common rate', () => {
  it('is weighed by what is owed, and known only where every rate is', () => {
    expect(
      commonRate([
        { total: yuan(8000), rate: 1825 },
        { total: yuan(24_000), rate: 1425 },
      ]),
    ).toBe(152_500);
    expect(commonRate([{ total: yuan(8000), rate: 1825 }, { total: yuan(1) }])).toBeNull();
    expect(commonRate([{ rate: 1825 }])).toBeNull();
    expect(commonRate([])).toBeNull();
  });
});
