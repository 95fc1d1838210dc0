import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import { monthlyIncome, oneOffTotals, safeLineOf, surplusOf, totalIncome, totalOwed, totalSpending } from './budget.ts';

describe('income', () => {
  it('counts 52 weeks and 12 months to the year, down to the fen', () => {
    expect(monthlyIncome({ amount: yuan(3600), every: 'month', payday: 15 })).toBe(360_000);
    expect(monthlyIncome({ amount: yuan(900), every: 'week' })).toBe(390_000);
    expect(monthlyIncome({ amount: yuan(100), every: 'week' })).toBe(43_333);
    expect(monthlyIncome({ amount: yuan(10_000), every: 'year' })).toBe(83_333);
  });

  it('adds up every source', () => {
    expect(totalIncome([])).toBe(0);
    expect(
      totalIncome([
        { amount: yuan(3600), every: 'month' },
        { amount: yuan(100), every: 'week' },
      ]),
    ).toBe(403_333);
  });
});

describe('what is left', () => {
  it('is income less all three kinds of spending, and may be below nothing', () => {
    const spending = { home: yuan(1200), living: yuan(1500), others: yuan(200) };
    expect(totalSpending(spending)).toBe(290_000);
    expect(surplusOf([{ amount: yuan(3600), every: 'month' }], spending)).toBe(yuan(700));
    expect(surplusOf([], spending)).toBe(yuan(-2900));
  });
});

describe('the safe line', () => {
  it.each([
    [yuan(700), yuan(350)],
    [yuan(1200), yuan(600)],
    [yuan(701), yuan(350)],
    [yuan(1.99), 0],
    [yuan(2), yuan(1)],
    [0, 0],
    [yuan(-500), 0],
  ])('of %i fen is %i', (surplus, line) => {
    expect(safeLineOf(surplus)).toBe(line);
  });

  it('is whole yuan, never below nothing and never above half', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999_999, max: 9_999_999_999 }), (surplus) => {
        const line = safeLineOf(surplus);
        expect(line % 100).toBe(0);
        expect(line).toBeGreaterThanOrEqual(0);
        expect(line * 2).toBeLessThanOrEqual(Math.max(0, surplus));
        expect(surplus / 2 - line).toBeLessThan(100);
      }),
    );
  });
});

describe('what is owed', () => {
  it('adds what is known and counts what is not', () => {
    expect(
      totalOwed([{ product: 'huabei', total: 800_000 }, { product: 'jiebei' }, { product: 'others', total: 1 }]),
    ).toEqual({ known: 800_001, unknown: 1 });
    expect(totalOwed([])).toEqual({ known: 0, unknown: 0 });
  });
});

describe('big sums', () => {
  it('are kept apart by direction', () => {
    expect(
      oneOffTotals([
        { direction: 'out', amount: yuan(3000), on: '2026-12-20', what: '复诊' },
        { direction: 'in', amount: yuan(1000) },
        { direction: 'out', amount: yuan(200) },
      ]),
    ).toEqual({ in: 100_000, out: 320_000 });
    expect(oneOffTotals([])).toEqual({ in: 0, out: 0 });
  });
});
