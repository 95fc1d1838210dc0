import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instalmentsCost, interestOnlyCost, minimumCost } from './fee-check.ts';

const yuan = (amount: number) => Math.round(amount * 100);

describe('equal instalments', () => {
  it.each([
    [3, 2.5, 14.9],
    [6, 4.5, 15.3],
    [9, 6.5, 15.3],
    [12, 8.8, 15.9],
  ])('cost far more a year than the fee that is named: %i months for %d %% are %d %% a year', (months, fee, yearly) => {
    const monthly = Math.round((yuan(120_000) * (1 + fee / 100)) / months);
    expect((instalmentsCost(yuan(120_000), monthly, months).yearly ?? 0) / 10_000).toBeCloseTo(yearly, 0);
    expect(Math.abs((instalmentsCost(yuan(120_000), monthly, months).yearly ?? 0) / 10_000 - yearly)).toBeLessThan(
      0.06,
    );
  });

  it('that sum up to what is owed cost nothing', () => {
    const { paid, more, yearly } = instalmentsCost(yuan(1200), yuan(100), 12);
    expect([paid, more]).toEqual([yuan(1200), 0]);
    expect(yearly).toBeCloseTo(0);
  });
});

describe('the least amount', () => {
  it('of a bill of 5,000 yuan leaves nearly all of it, at 0.05 % a day', () => {
    const { rest, interest, months, interestInAll } = minimumCost(yuan(5000), yuan(500), 500);
    expect([rest, interest]).toEqual([yuan(4500), yuan(67.5)]);
    expect(months).toBe(11);
    expect(interestInAll).toBe(37106);
  });

  it('never pays off a debt on which more is charged', () => {
    expect(minimumCost(yuan(10_000), yuan(100), 500)).toEqual({
      rest: yuan(9900),
      interest: yuan(148.5),
      months: null,
      interestInAll: null,
    });
  });

  it('that is all of it costs nothing', () => {
    expect(minimumCost(yuan(300), yuan(300), 500)).toEqual({ rest: 0, interest: 0, months: 1, interestInAll: 0 });
  });

  it('paid so often is what was owed and charged, with a smaller last one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_000 }),
        fc.integer({ min: 1, max: 100 }),
        fc.nat(1000),
        (owed, part, daily) => {
          const least = Math.max(1, Math.round((owed * part) / 100));
          const { months, interestInAll, rest } = minimumCost(owed, least, daily);
          expect(rest).toBe(owed - least);
          if (months === null || interestInAll === null) return;
          expect(least * months).toBeGreaterThanOrEqual(owed + interestInAll);
          expect(least * (months - 1)).toBeLessThan(owed + interestInAll);
        },
      ),
    );
  });
});

describe('interest only', () => {
  it('repays nothing: at the end all of it is due', () => {
    expect(interestOnlyCost(yuan(10_000), yuan(150), 12)).toEqual({
      paid: yuan(1800),
      atTheEnd: yuan(10_150),
      yearly: 180_000,
    });
  });
});
