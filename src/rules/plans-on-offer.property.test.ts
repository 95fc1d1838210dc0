import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, daysBetween, isIsoDate, monthOf, yearOf } from '#model/dates.ts';
import { largestFen, leastInstalment, mostInstalments, quickerShare, safeShare } from '#model/limits.ts';
import { manyRuns } from '../../tests/support/many-runs.ts';
import { safeLineOf } from './budget.ts';
import { firstDateFor } from './first-payment.ts';
import { trialPlan } from './plans.ts';
import { instalmentPlans } from './plans-on-offer.ts';
import { scheduleOf } from './schedule.ts';

const surplus = fc.oneof(
  fc.integer({ min: -100_000, max: 2_000_000 }),
  fc.integer({ min: -largestFen, max: largestFen }),
);
const total = fc.oneof(fc.integer({ min: 0, max: 20_000_000 }), fc.integer({ min: 0, max: largestFen * 30 }));
const today = fc.nat(25_000).map((days) => addDays('2026-01-01', days));
const paydays = fc.array(fc.integer({ min: 1, max: 31 }), { maxLength: 3 });

describe('whatever is left and owed', () => {
  it('never proposes more than 60 instalments, and the steady plan never more than the safe share of what is left', () => {
    let proposed = 0;
    fc.assert(
      fc.property(surplus, total, (left, owed) => {
        const plans = instalmentPlans({ surplus: left, total: owed });
        proposed += plans.length;
        for (const { plan, monthly, months } of plans) {
          expect(months).toBeGreaterThanOrEqual(1);
          expect(months).toBeLessThanOrEqual(mostInstalments);
          expect(monthly).toBeGreaterThanOrEqual(leastInstalment);
          const last = owed - monthly * (months - 1);
          expect(last >= leastInstalment && last <= monthly).toBe(true);
          expect(monthly).toBeLessThanOrEqual(left);
          if (plan === 'steady') {
            expect(monthly * safeShare.denominator).toBeLessThanOrEqual(left * safeShare.numerator);
          }
        }
        const months = plans.map((plan) => plan.months);
        for (const [at, count] of months.slice(1).entries())
          expect(count * quickerShare.denominator).toBeLessThanOrEqual((months[at] ?? 0) * quickerShare.numerator);
        const rises = plans.slice(1).map(({ monthly }, at) => monthly / (plans[at]?.monthly ?? 1));
        expect(rises.filter((rise) => rise <= 1)).toEqual([]);
      }),
      { numRuns: manyRuns },
    );
    expect(proposed).toBeGreaterThan(manyRuns / 10);
  });

  it('closes every proposed plan to the fen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 3_000_000 }),
        fc.integer({ min: 1, max: 300 }),
        today,
        (left, by, day) => {
          const owed = Math.ceil((safeLineOf(left) * by) / 5);
          const first = firstDateFor([], day);
          for (const plan of instalmentPlans({ surplus: left, total: owed })) {
            const { instalments, paid, remaining } = scheduleOf({ ...plan, first }, owed);
            const amounts = instalments.map(({ amount }) => amount);
            const last = amounts[amounts.length - 1] ?? 0;
            expect(instalments).toHaveLength(plan.months);
            expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(owed);
            expect([paid, remaining]).toEqual([owed, 0]);
            expect(amounts.slice(0, -1).filter((amount) => amount !== plan.monthly)).toEqual([]);
            expect(last > 0 && last <= plan.monthly).toBe(true);
          }
        },
      ),
    );
  });

  it('has no instalment below 1 yuan unless less is owed, also in a plan of one’s own', () => {
    const fen = fc.integer({ min: leastInstalment, max: 100_000 });
    fc.assert(
      fc.property(fen, fc.integer({ min: 1, max: 3_000_000 }), (monthly, owed) => {
        const plan = { plan: 'own', monthly, months: 1, first: '2026-12-16' } as const;
        const { instalments, paid, remaining } = scheduleOf(plan, owed);
        const least = Math.min(leastInstalment, owed);
        expect(instalments.filter(({ amount }) => amount < least)).toEqual([]);
        expect([paid + (remaining ?? 0), instalments.length <= mostInstalments]).toEqual([owed, true]);
      }),
    );
  });

  it('pays on the same day of every following month', () => {
    fc.assert(
      fc.property(today, paydays, fc.integer({ min: 1, max: 60 }), (day, pay, months) => {
        const first = firstDateFor(pay, day);
        const { instalments } = scheduleOf({ plan: 'own', monthly: 100, months, first }, null);
        expect(new Set(instalments.map(({ on }) => dayOf(on)))).toEqual(new Set([dayOf(first)]));
        const inMonths = instalments.map(({ on }) => yearOf(on) * 12 + monthOf(on));
        expect(inMonths).toEqual(inMonths.map((_, at) => (inMonths[0] ?? 0) + at));
      }),
    );
  });

  it('leaves a trial at the safe line, six times', () => {
    fc.assert(
      fc.property(surplus, (left) => {
        const safe = safeLineOf(left);
        expect(trialPlan(left)).toEqual(safe === 0 ? null : { plan: 'trial', monthly: safe, months: 6 });
      }),
    );
  });
});

describe('the first payment day', () => {
  it('exists in every month and comes after a week and before the next month is over', () => {
    fc.assert(
      fc.property(today, paydays, (day, pay) => {
        const first = firstDateFor(pay, day);
        expect(isIsoDate(first)).toBe(true);
        expect(dayOf(first)).toBeLessThanOrEqual(28);
        expect(daysBetween(day, first)).toBeGreaterThanOrEqual(7);
        expect(daysBetween(day, first)).toBeLessThanOrEqual(38);
      }),
    );
  });
});
