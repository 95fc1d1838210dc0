import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#model/dates.ts';
import { leastInstalment, safeShare } from '#model/limits.ts';
import { frequencies, type Income, type OneOff, type Spending, spendingLineIds } from '#model/values.ts';
import { manyRuns } from '../../tests/support/many-runs.ts';
import { type BudgetParts, budgetOf, monthlyIncome, safeLineOf } from './budget.ts';
import { timesAYear } from './frequency.ts';
import { oneOffTotals } from './one-off-totals.ts';
import { setAsideFor } from './one-offs.ts';
import { instalmentPlans, plansOnOffer } from './plans-on-offer.ts';
import { totalSpending } from './spending.ts';

const from = '2026-11-22';
const amount = fc.integer({ min: 1, max: 5_000_000 });
const every = fc.constantFrom(...frequencies);
const income = fc.oneof(
  fc.record({ amount, every }),
  fc.record({ amount, every: fc.constant('workDay' as const), days: fc.integer({ min: 1, max: 31 }) }),
  fc.record({
    every: fc.constant('changing' as const),
    months: fc.tuple(fc.nat(900_000), fc.nat(900_000), fc.nat(900_000)),
    costs: amount,
  }),
) satisfies fc.Arbitrary<Income>;
const incomes = fc.array(income, { maxLength: 3 });
const reserve = fc.option(fc.nat(100), { nil: undefined });
const elsewhere = fc.option(fc.record({ agreed: fc.nat(300_000), open: fc.nat(5), owed: fc.nat(9_000_000) }));
const spending = fc
  .tuple(
    fc.oneof(
      fc.record({ home: fc.nat(900_000), living: fc.nat(900_000), others: fc.nat(900_000) }),
      fc.record({
        lines: fc.array(fc.record({ what: fc.constantFrom(...spendingLineIds), amount: fc.nat(300_000), every }), {
          minLength: 1,
          maxLength: 14,
        }),
      }),
    ),
    reserve,
  )
  .map(([told, share]) => (share === undefined ? told : { ...told, reserve: share }))
  .chain((told) =>
    elsewhere.map((taken) => (taken === null ? told : { ...told, elsewhere: taken })),
  ) as fc.Arbitrary<Spending>;
const day = fc.nat(200).map((days) => addDays(from, days));
const oneOff = fc
  .record({ direction: fc.constantFrom('in', 'out'), amount, on: fc.option(day, { nil: undefined }) })
  .map(({ on, ...rest }) => (on === undefined ? rest : { ...rest, on })) as fc.Arbitrary<OneOff>;
const oneOffs = fc.array(oneOff, { maxLength: 6 });
const parts: fc.Arbitrary<BudgetParts> = fc.record({
  incomes,
  spending,
  oneOffs,
  from: fc.constant(from),
  foundMonthly: fc.nat(100_000),
  foundOnce: fc.nat(1_000_000),
  owed: fc.option(fc.nat(10_000_000)),
});

const numRuns = manyRuns;

describe('whatever comes in and goes out', () => {
  it('adds up to the fen, and offers the safe share of what is left, rounded down', () => {
    fc.assert(
      fc.property(parts, (told) => {
        const {
          income,
          found,
          essentials,
          setAside,
          left,
          safeOffer,
          reserve: kept,
          spare,
          band,
          ...taken
        } = budgetOf(told);
        const { agreedElsewhere, keptForOthers } = taken;
        expect(income + found - essentials - setAside - agreedElsewhere - keptForOthers).toBe(left);
        expect(safeOffer + kept + spare).toBe(Math.max(0, left));
        const share = Math.max(0, left) * safeShare.numerator;
        expect(safeOffer * safeShare.denominator).toBeLessThanOrEqual(share);
        expect(Math.max(safeOffer + 1, leastInstalment) * safeShare.denominator).toBeGreaterThan(share);
        expect(Math.min(safeOffer, kept, spare, setAside, essentials, income, keptForOthers)).toBeGreaterThanOrEqual(0);
        expect(safeOffer > 0).toBe(band === 'tight' || band === 'spare');
      }),
      { numRuns },
    );
  });

  it('offers no plan above what is left, and nothing at all where nothing is left', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 50_000_000 }), fc.boolean(), (told, total, wasRefused) => {
        const { left } = budgetOf(told);
        const plans = plansOnOffer({ surplus: left, total }, { wasRefused });
        for (const { plan, monthly } of plans)
          expect(monthly).toBeLessThanOrEqual(plan === 'steady' || plan === 'trial' ? safeLineOf(left) : left);
        for (const { plan, monthly, months } of plans)
          if (plan === 'trial') expect(monthly * months).toBeLessThan(total);
        if (left < 2 * leastInstalment) expect(plans).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('leaves more where more comes in, and never more where more goes out', () => {
    fc.assert(
      fc.property(parts, amount, (told, more) => {
        const { left, keptForOthers } = budgetOf(told);
        const richer = budgetOf({ ...told, foundMonthly: told.foundMonthly + more });
        expect(richer.left + richer.keptForOthers).toBe(left + keptForOthers + more);
        expect(richer.left).toBeGreaterThanOrEqual(left);
        expect(budgetOf({ ...told, foundOnce: told.foundOnce + more }).left).toBeGreaterThanOrEqual(left);
        const spent = { direction: 'out', amount: more } as const;
        expect(budgetOf({ ...told, oneOffs: [...told.oneOffs, spent] }).left).toBeLessThanOrEqual(left);
      }),
      { numRuns: manyRuns / 5 },
    );
  });

  it('finds the steady plan again from its own instalment', () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 50_000_000 }), (surplus, total) => {
        const [steady] = instalmentPlans({ surplus, total });
        if (steady === undefined) return;
        const least = Math.ceil((steady.monthly * safeShare.denominator) / safeShare.numerator);
        expect(instalmentPlans({ surplus: least, total })[0]).toEqual(steady);
      }),
      { numRuns },
    );
  });
});

describe('whatever big sums lie ahead', () => {
  it('are set aside as far as nothing pays for them, and never more than they are, rounded up', () => {
    fc.assert(
      fc.property(oneOffs, (items) => {
        const setAside = setAsideFor(items, from);
        const { out } = oneOffTotals(items);
        expect(setAside).toBeGreaterThanOrEqual(0);
        expect(setAside).toBeLessThanOrEqual(out);
        expect(setAsideFor([...items, { direction: 'in', amount: out + 1 }], from)).toBe(0);
      }),
      { numRuns },
    );
  });
});

describe('an income', () => {
  it('is in twelve months what comes in a year, at most a fen a month below it', () => {
    fc.assert(
      fc.property(amount, every, (sum, frequency) => {
        const year = sum * timesAYear[frequency];
        const monthly = monthlyIncome({ amount: sum, every: frequency });
        expect(12 * monthly).toBeLessThanOrEqual(year);
        expect(12 * (monthly + 1)).toBeGreaterThan(year);
      }),
      { numRuns },
    );
  });

  it('that changes counts as no more than any of its months, and is never below zero', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(900_000), fc.nat(900_000), fc.nat(900_000)), amount, (months, costs) => {
        const monthly = monthlyIncome({ every: 'changing', months, costs });
        expect(monthly).toBe(Math.max(0, monthlyIncome({ every: 'changing', months }) - costs));
        for (const month of months) expect(monthly).toBeLessThanOrEqual(month);
      }),
      { numRuns },
    );
  });
});

describe('spending by the line', () => {
  it('is never less than its lines told monthly, nor more than a fen a line above them', () => {
    fc.assert(
      fc.property(spending, (told) => {
        if (!('lines' in told)) return;
        const exact = told.lines.reduce((sum, line) => sum + (line.amount * timesAYear[line.every]) / 12, 0);
        expect(totalSpending(told)).toBeGreaterThanOrEqual(exact - 1e-3);
        expect(totalSpending(told)).toBeLessThan(exact + told.lines.length + 1e-3);
      }),
    );
  });
});
