import { describe, expect, it } from 'vitest';
import type { CounterOffer, Terms } from '#model/values.ts';
import { termsOnTheTable, wholeTerms } from './terms-on-the-table.ts';

const plan: Terms = { plan: 'steady', monthly: 60_000, months: 35, first: '2026-12-20' };
const offer: CounterOffer = { monthly: 80_000, months: 24, firstDate: '2026-12-15' };

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

  it('are the offer once it is taken', () => {
    expect(termsOnTheTable({ plan, counter: offer, counterTaken: true })).toEqual({
      from: 'offer',
      terms: { monthly: 80_000, months: 24, first: '2026-12-15' },
    });
  });

  it('keep open what a taken offer left open: the own plan fills nothing in', () => {
    expect(termsOnTheTable({ plan, counter: { monthly: 80_000 }, counterTaken: true })).toEqual({
      from: 'offer',
      terms: { monthly: 80_000 },
    });
  });

  it('are whole only where no part is missing', () => {
    const whole = { monthly: 80_000, months: 24, first: '2026-12-15' } as const;
    expect(wholeTerms(whole)).toEqual(whole);
    for (const part of ['monthly', 'months', 'first'] as const)
      expect(wholeTerms({ ...whole, [part]: undefined })).toBeNull();
  });
});
