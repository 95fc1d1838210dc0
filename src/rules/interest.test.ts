import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import { isAboveCourtLine, simpleInterest, yearlyRate } from './interest.ts';

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
