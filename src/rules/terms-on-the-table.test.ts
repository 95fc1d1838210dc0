import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastInstalment, mostInstalments } from '#model/limits.ts';
import type { CounterOffer, Terms } from '#model/values.ts';
import { yuan } from '../../tests/support/story.ts';
import { agreedSchedule } from './agreed-schedule.ts';
import { noFacts } from './case-facts.ts';
import { scheduleOf } from './schedule.ts';
import { type TableFacts, termsOnTheTable as termsIn, wholeTerms } from './terms-on-the-table.ts';

const plan: Terms = { plan: 'steady', monthly: 60_000, months: 35, first: '2026-12-20' };
const offer: CounterOffer = { monthly: 80_000, months: 24, firstDate: '2026-12-15' };

const termsOnTheTable = (facts: Partial<TableFacts>) => termsIn({ ...noFacts, ...facts });

describe('the terms on the table', () => {
  it('are one’s own plan until an offer is taken', () => {
    const own = { from: 'proposal', terms: { monthly: 60_000, months: 35, first: '2026-12-20' } };
    expect(termsOnTheTable({ plan, counter: null, counterTaken: false })).toEqual(own);
    expect(termsOnTheTable({ plan, counter: offer, counterTaken: false })).toEqual(own);
    expect(termsOnTheTable({ plan: null, counter: offer, counterTaken: false })).toBeNull();
  });

  it('are a trial where that was proposed', () => {
    const trial: Terms = { ...plan, plan: 'trial', months: 6 };
    expect(termsOnTheTable({ plan: trial, counter: null, counterTaken: false })?.terms.trial).toBe(true);
    expect(termsOnTheTable({ plan: trial, counter: offer, counterTaken: true })?.terms).not.toHaveProperty('trial');
  });

  it('are those of 9,900 yuan with 300 in the last instalment, not 13 times 800', () => {
    const own: Terms = { plan: 'own', monthly: yuan(800), months: 13, first: '2026-12-10' };
    const debts = [
      { product: 'huabei', total: yuan(5000) },
      { product: 'jiebei', total: yuan(4900) },
    ] as const;
    const terms = { monthly: yuan(800), months: 13, first: '2026-12-10', last: yuan(300) };
    expect(termsOnTheTable({ plan: own, debts: [...debts] })).toEqual({ from: 'proposal', terms });
  });

  it('come to the fen to what the schedule of the plan comes to', () => {
    const plans = fc.record({
      plan: fc.constantFrom('own', 'steady', 'trial'),
      monthly: fc.integer({ min: leastInstalment, max: 1_000_000 }),
      months: fc.integer({ min: 3, max: 6 }),
      first: fc.constant('2026-12-10'),
    });
    const totals = fc.option(fc.integer({ min: 1, max: 1_000_000 * mostInstalments }));
    fc.assert(
      fc.property(plans, totals, (own, total) => {
        const debts = total === null ? null : [{ product: 'huabei', total } as const];
        const whole = wholeTerms(termsOnTheTable({ plan: own as Terms, debts })?.terms ?? {});
        expect(whole && agreedSchedule(whole, total)).toEqual(scheduleOf(own as Terms, total));
      }),
    );
  });

  it('are the offer once it is taken', () => {
    expect(termsOnTheTable({ plan, counter: offer, counterTaken: true })).toEqual({
      from: 'offer',
      terms: { monthly: 80_000, months: 24, first: '2026-12-15' },
    });
  });

  it.each([
    ['one instalment', { monthly: yuan(8000), months: 1 }],
    ['a sum up front and nothing else', { firstPayment: yuan(8000) }],
  ] as const)('are one payment on its day where the offer taken was %s', (_how, said) => {
    expect(termsOnTheTable({ plan, counter: { ...said, firstDate: '2026-12-10' }, counterTaken: true })?.terms).toEqual(
      {
        monthly: yuan(8000),
        months: 1,
        first: '2026-12-10',
      },
    );
  });

  it('keep open what a taken offer left open: the own plan fills nothing in', () => {
    expect(termsOnTheTable({ plan, counter: { monthly: 80_000 }, counterTaken: true })).toEqual({
      from: 'offer',
      terms: { monthly: 80_000 },
    });
  });

  it('are whole only where no part is missing', () => {
    const whole = { monthly: 80_000, months: 24, first: '2026-12-15', last: 30_000, fee: 500 } as const;
    expect(wholeTerms(whole)).toEqual(whole);
    for (const part of ['monthly', 'months', 'first'] as const)
      expect(wholeTerms({ ...whole, [part]: undefined })).toBeNull();
  });
});
