import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import { closingInstalments, instalmentWithin, openTrial, steadyPlan } from './plans.ts';

describe('an instalment', () => {
  it('within so many months is 1 yuan or more, and null where nothing is', () => {
    expect(instalmentWithin(yuan(30), 60, yuan(700))).toBe(yuan(1));
    expect(instalmentWithin(29, 60, 29)).toBeNull();
    expect(instalmentWithin(yuan(60), 60, 99)).toBeNull();
  });

  it('takes a remainder below 1 yuan with it', () => {
    expect(closingInstalments(yuan(1000.29), yuan(500))).toEqual({ count: 2, last: yuan(500.29) });
    expect(closingInstalments(yuan(1000.99), yuan(500))).toEqual({ count: 2, last: yuan(500.99) });
    expect(closingInstalments(yuan(1001), yuan(500))).toEqual({ count: 3, last: yuan(1) });
    expect(closingInstalments(yuan(1000), yuan(500))).toEqual({ count: 2, last: yuan(500) });
    expect(closingInstalments(29, yuan(500))).toEqual({ count: 1, last: 29 });
  });
});

describe('a trial', () => {
  it('is none where it would pay everything', () => {
    const trial = { plan: 'trial', monthly: yuan(350), months: 6 };
    expect(openTrial({ surplus: yuan(700), total: yuan(2100) + 1 })).toEqual(trial);
    expect(openTrial({ surplus: yuan(700), total: null })).toEqual(trial);
    expect(openTrial({ surplus: yuan(700), total: yuan(2100) })).toBeNull();
    expect(openTrial({ surplus: yuan(2) - 1, total: null })).toBeNull();
  });
});

describe('the steady plan', () => {
  it('is the shortest at or under the safe line', () => {
    expect(steadyPlan({ surplus: yuan(1200), total: yuan(21_000) })).toEqual({
      plan: 'steady',
      monthly: yuan(600),
      months: 35,
    });
    expect(steadyPlan({ surplus: yuan(700), total: yuan(31_000) })).toBeNull();
    expect(steadyPlan({ surplus: yuan(700), total: null })).toBeNull();
  });
});
