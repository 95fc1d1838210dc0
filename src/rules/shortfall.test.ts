import { describe, expect, it } from 'vitest';
import { type Facts, noFacts } from './case-facts.ts';
import { shortfallIn } from './shortfall.ts';

const budget = (income: number): Facts => ({
  ...noFacts,
  incomes: [{ amount: income, every: 'month' }],
  spending: { home: 100_000, living: 200_000, others: 0 },
});

describe('what a month is short of', () => {
  it.each([
    ['nothing where nobody knows', noFacts, 0],
    ['nothing where the estimate leaves something', { ...noFacts, leftOver: 50_000 }, 0],
    ['an amount nobody has calculated', { ...noFacts, leftOver: 'short' }, null],
    ['what the budget lacks', budget(280_000), 20_000],
    ['what the budget lacks, whatever was estimated before', { ...budget(280_000), leftOver: 'short' }, 20_000],
    ['nothing where the budget holds', budget(320_000), 0],
  ] as const satisfies readonly (readonly [string, Facts, number | null])[])('is %s', (_what, facts, short) => {
    expect(shortfallIn(facts)).toBe(short);
  });
});
