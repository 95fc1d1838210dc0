import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgreedTerms, InstalmentSeries } from '#model/values.ts';
import { yuan } from '../../tests/support/story.ts';
import { agreedSchedule, areEqualInstalments, feeCost, monthlyLoad, paidOnce, totalFees } from './agreed-schedule.ts';

/** K22: 2,000 up front, eleven instalments of 850 and a last one of 436.20, on the last day of the month. */
const known: AgreedTerms = {
  monthly: yuan(850),
  months: 12,
  first: '2026-12-31',
  last: 43_620,
  upFront: { amount: yuan(2000), on: '2026-12-05' },
};

const series = fc.record(
  {
    monthly: fc.integer({ min: 1, max: 1_000_000 }),
    months: fc.integer({ min: 1, max: 40 }),
    first: fc.constantFrom('2026-12-31' as const, '2027-02-28' as const, '2027-01-15' as const),
    last: fc.integer({ min: 1, max: 1_000_000 }),
    fee: fc.integer({ min: 1, max: 10_000 }),
  },
  { requiredKeys: ['monthly', 'months', 'first'] },
) as fc.Arbitrary<InstalmentSeries>;
const upFront = fc.record({ amount: fc.integer({ min: 1, max: 1_000_000 }), on: fc.constant('2026-12-05' as const) });
const terms: fc.Arbitrary<AgreedTerms> = fc
  .tuple(series, fc.option(upFront, { nil: undefined }), fc.array(series, { maxLength: 3 }))
  .map(([first, paid, more]) => ({
    ...first,
    ...(paid === undefined ? {} : { upFront: paid }),
    ...(more.length === 0 ? {} : { more }),
  }));

describe('the schedule of agreed terms', () => {
  it('K22: begins with what is paid at once and ends with the last instalment', () => {
    const { instalments, paid, remaining } = agreedSchedule(known, yuan(12_000));
    expect(instalments).toHaveLength(13);
    expect(instalments.slice(0, 4)).toEqual([
      { on: '2026-12-05', amount: yuan(2000), isUpFront: true },
      { on: '2026-12-31', amount: yuan(850) },
      { on: '2027-01-31', amount: yuan(850) },
      { on: '2027-02-28', amount: yuan(850) },
    ]);
    expect(instalments[12]).toEqual({ on: '2027-11-30', amount: 43_620 });
    expect(paid).toBe(1_178_620);
    expect(remaining).toBe(yuan(12_000) - 1_178_620);
    expect(monthlyLoad(known)).toBe(yuan(850));
  });

  it('K22: counts two series with one lender together, one payment a day', () => {
    const two: AgreedTerms = {
      monthly: yuan(850),
      months: 2,
      first: '2026-12-10',
      more: [
        { monthly: yuan(600), months: 2, first: '2026-12-20' },
        { monthly: yuan(100), months: 1, first: '2027-01-10' },
      ],
    };
    expect(agreedSchedule(two, null).instalments).toEqual([
      { on: '2026-12-10', amount: yuan(850) },
      { on: '2026-12-20', amount: yuan(600) },
      { on: '2027-01-10', amount: yuan(950) },
      { on: '2027-01-20', amount: yuan(600) },
    ]);
    expect(monthlyLoad(two)).toBe(yuan(1450));
    expect(paidOnce(two)).toEqual([{ on: '2027-01-10', amount: yuan(100) }]);
  });

  it('K22: adds a fee to every instalment, which pays nothing off and costs more than it says', () => {
    // Twelve parts of 1,000 with half a per cent of the principal each month: 6 % a year by name, 10.90 % in truth.
    const withFee = { monthly: yuan(1000), months: 12, first: '2026-12-10', fee: yuan(60) } as const;
    expect(agreedSchedule(withFee, yuan(12_000))).toMatchObject({ paid: yuan(12_720), remaining: 0 });
    expect(totalFees(withFee)).toBe(yuan(720));
    expect(feeCost(withFee)).toBeGreaterThan(108_000);
    expect(feeCost(withFee)).toBeLessThan(110_000);
    expect(feeCost({ monthly: yuan(1000), months: 12, first: '2026-12-10' })).toBeNull();
  });

  it('holds every fen once, in order, at most one payment a day', () => {
    fc.assert(
      fc.property(terms, (agreed) => {
        const { instalments, paid } = agreedSchedule(agreed, null);
        const ofSeries = [agreed, ...(agreed.more ?? [])].reduce(
          (sum, { monthly, months, last = monthly, fee = 0 }) => sum + monthly * (months - 1) + last + fee * months,
          0,
        );
        expect(paid).toBe(ofSeries + (agreed.upFront?.amount ?? 0));
        expect(instalments.reduce((sum, { amount }) => sum + amount, 0)).toBe(paid);
        const days = instalments.map(({ on }) => on);
        expect(days).toEqual([...new Set(days)].sort());
      }),
    );
  });

  it('says of a debt what is left after the instalments, without counting fees', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 100_000_000 }), (agreed, total) => {
        const { paid, remaining } = agreedSchedule(agreed, total);
        expect(remaining).toBe(Math.max(0, total - paid + totalFees(agreed)));
      }),
    );
  });

  it('tells whether an amount and a number say everything', () => {
    expect(areEqualInstalments({ monthly: 850, months: 24, first: '2026-12-10' })).toBe(true);
    expect(areEqualInstalments({ monthly: 850, months: 24, first: '2026-12-10', last: 850 })).toBe(true);
    expect(areEqualInstalments({ monthly: 850, months: 1, first: '2026-12-10' })).toBe(false);
    expect(areEqualInstalments(known)).toBe(false);
  });
});
