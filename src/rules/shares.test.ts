import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFen } from '#model/limits.ts';
import { dividedFairly, fairShares } from './shares.ts';

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);

describe('fair shares', () => {
  it('agree with published figures, and sum exactly where those do not', () => {
    // £160 over 4,550, 6,700 and 1,200: published as 58.47, 86.10 and 15.42, which is 159.99.
    expect(fairShares(16_000, [455_000, 670_000, 120_000])).toEqual([5847, 8611, 1542]);
    expect(fairShares(10_000, [50_000, 100_000, 23_300, 20_000])).toEqual([2587, 5173, 1205, 1035]);
  });

  it('by contractual instalment: 15 over 25 and 50', () => {
    expect(fairShares(1500, [2500, 5000])).toEqual([500, 1000]);
  });

  it('give what is over to the earlier one where remainders are equal, and nothing to a weight of nothing', () => {
    expect(fairShares(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(fairShares(101, [1, 1, 1])).toEqual([34, 34, 33]);
    expect(fairShares(5, [0, 3, 0])).toEqual([0, 5, 0]);
    expect(fairShares(5, [0, 0])).toEqual([0, 0]);
    expect(fairShares(5, [])).toEqual([]);
  });

  it('sum to the pot, and no share is a fen or more from its exact part', () => {
    const weights = fc.array(fc.integer({ min: 0, max: largestFen }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: largestFen }), weights, (pot, each) => {
        const total = sum(each);
        const shares = fairShares(pot, each);
        expect(sum(shares)).toBe(total === 0 ? 0 : pot);
        for (const [at, share] of shares.entries()) {
          const exact = BigInt(pot) * BigInt(each[at] ?? 0);
          const off = BigInt(share) * BigInt(total) - exact;
          expect(total === 0 || (off < BigInt(total) && -off < BigInt(total))).toBe(true);
        }
      }),
    );
  });
});

const claim = (owed: number, weight = owed) => ({ owed, weight });

describe('a division with a smallest share', () => {
  it('lifts the small ones and takes it from the others', () => {
    expect(dividedFairly(10_000, [claim(500_000), claim(10_000), claim(490_000)], 500)).toEqual([4798, 500, 4702]);
  });

  it('is by proportion alone where there is not enough for everybody', () => {
    expect(dividedFairly(900, [claim(90_000), claim(10_000)], 500)).toEqual([810, 90]);
  });

  it('gives nobody more than is owed, and the rest to the others', () => {
    expect(dividedFairly(1000, [claim(300, 900), claim(5000, 100)], 0)).toEqual([300, 700]);
    expect(dividedFairly(10_000, [claim(300), claim(500)], 100)).toEqual([300, 500]);
    expect(dividedFairly(800, [claim(300, 0), claim(500, 9)], 0)).toEqual([300, 500]);
    expect(dividedFairly(801, [claim(300, 0), claim(500, 9)], 0)).toEqual([300, 500]);
  });

  it('still divides where weights are nothing', () => {
    expect(dividedFairly(100, [claim(500, 0), claim(500, 0)], 0)).toEqual([50, 50]);
    expect(dividedFairly(0, [], 10)).toEqual([]);
  });

  it('sums to the pot or to all that is owed, within what is owed, whatever the claims', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    const claims = fc.array(fc.record({ owed: amount, weight: amount }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amount, claims, fc.integer({ min: 0, max: 5000 }), (pot, all, least) => {
        const shares = dividedFairly(pot, all, least);
        const owed = sum(all.map((each) => each.owed));
        expect(sum(shares)).toBe(Math.min(pot, owed));
        const floors = all.map((each) => Math.min(least, each.owed));
        for (const [at, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(sum(floors) <= pot ? (floors[at] ?? 0) : 0);
          expect(share).toBeLessThanOrEqual(all[at]?.owed ?? 0);
        }
      }),
    );
  });
});
