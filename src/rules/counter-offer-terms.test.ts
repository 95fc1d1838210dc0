import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '#model/dates.ts';
import { mostInstalments, trialMonths } from '#model/limits.ts';
import { isAnswerTo } from '#model/screens.ts';
import { yuan } from '../../tests/support/story.ts';
import { safeLineOf } from './budget.ts';
import { type Facts, noFacts } from './case-facts.ts';
import { ownCounterOffer } from './counter-offer-terms.ts';

const today = '2026-11-29';
const offered = (counter: Facts['counter'], others: Partial<Facts> = {}): Facts => ({
  ...noFacts,
  timing: { band: 'late30', on: today },
  leftOver: yuan(900),
  counter,
  ...others,
});
const owing = (total: number): Facts['debts'] => [{ product: 'huabei', total }];
const debts = owing(yuan(10_800));

describe('the counter-offer to an offer that cannot be paid', () => {
  it('pays what is owed within half of what is left', () => {
    const facts = offered({ monthly: yuan(900), months: 12 }, { debts });
    expect(ownCounterOffer(facts, today)).toEqual({
      plan: 'steady',
      monthly: yuan(450),
      months: 24,
      first: '2026-12-06',
    });
  });

  it('pays what the offer asks for while nobody knows what is owed', () => {
    expect(ownCounterOffer(offered({ monthly: yuan(900), months: 12 }), today)).toMatchObject({
      monthly: yuan(450),
      months: 24,
    });
  });

  it('is a trial where neither is known, or 60 instalments do not do', () => {
    const trial = { plan: 'trial', monthly: yuan(450), months: trialMonths.most };
    expect(ownCounterOffer(offered({ monthly: yuan(900) }), today)).toMatchObject(trial);
    expect(ownCounterOffer(offered({ monthly: yuan(900), months: 60 }), today)).toMatchObject(trial);
  });

  it('keeps to the ceiling, and is the own plan where there is one that can be paid', () => {
    const counter = { monthly: yuan(900), months: 12 };
    expect(ownCounterOffer(offered(counter, { ceiling: yuan(300) }), today)?.monthly).toBe(yuan(300));
    const plan = { plan: 'own', monthly: yuan(600), months: 18, first: '2026-11-20' } as const;
    expect(ownCounterOffer(offered(counter, { plan }), today)).toEqual({ ...plan, first: '2026-12-20' });
    expect(ownCounterOffer(offered(counter, { plan: { ...plan, monthly: yuan(950) } }), today)?.monthly).toBe(
      yuan(450),
    );
  });

  it.each([
    ['there is no offer', offered(null)],
    ['the offer is taken', offered({ monthly: yuan(900) }, { counterTaken: true })],
    ['the offer is within half of what is left', offered({ monthly: yuan(450), months: 24 })],
    ['the offer is one payment, which may settle far more', offered({ monthly: yuan(8000), months: 1 }, { debts })],
    ['the offer is a sum up front alone', offered({ firstPayment: yuan(8000) }, { debts })],
    ['nothing is left', offered({ monthly: yuan(900) }, { leftOver: 'short' })],
    ['nobody knows what is left', offered({ monthly: yuan(900) }, { leftOver: 'unsure' })],
    ['the claim may have expired', offered({ monthly: yuan(900) }, { timing: { band: 'late3Years', on: today } })],
    ['a court has decided', offered({ monthly: yuan(900) }, { courtCase: 'judgment' })],
  ])('is not made where %s', (_why, facts) => {
    expect(ownCounterOffer(facts, today)).toBeNull();
  });

  it('never begins before the day that was offered: 400 a month from 12-20 are not answered with 12-07', () => {
    const counter = { monthly: yuan(400), months: 12, firstDate: '2026-12-20' } as const;
    expect(ownCounterOffer(offered(counter, { leftOver: yuan(600) }), today)).toEqual({
      plan: 'steady',
      monthly: yuan(300),
      months: 16,
      first: '2026-12-20',
    });
    const day = fc.integer({ min: -60, max: 400 }).map((days) => addDays(today, days));
    const payday = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(day, day, fc.boolean(), payday, (firstDate, planned, hasPlan, on) => {
        const [year, month] = planned.split('-');
        const first = `${year}-${month}-16` as IsoDate;
        const plan = { plan: 'own', monthly: yuan(300), months: 16, first } as const;
        const incomes = [{ amount: yuan(6000), every: 'month', payday: on } as const];
        const facts = offered({ ...counter, firstDate }, { leftOver: yuan(600), incomes, plan: hasPlan ? plan : null });
        const terms = ownCounterOffer(facts, today);
        expect(terms?.first && terms.first >= firstDate && terms.first >= today).toBe(true);
        expect(isAnswerTo('counterCheck', 'counterOffer', terms)).toBe(true);
      }),
    );
  });

  it('can always be paid, is below what is asked for, and is an answer of the screen', () => {
    const fen = fc.integer({ min: 1, max: 5_000_000 });
    const offer = fc.record(
      { monthly: fen, months: fc.integer({ min: 1, max: 360 }), firstPayment: fen },
      { requiredKeys: ['monthly'] },
    );
    fc.assert(
      fc.property(offer, fen, fc.option(fen), fc.option(fen), (counter, left, ceiling, total) => {
        const known = total === null ? null : owing(total);
        const terms = ownCounterOffer(offered(counter, { leftOver: left, ceiling, debts: known }), today);
        if (terms === null) return;
        expect(terms.monthly).toBeLessThanOrEqual(Math.min(safeLineOf(left), ceiling ?? left));
        expect(terms.monthly).toBeLessThan(Math.max(counter.monthly, counter.firstPayment ?? 0));
        expect(terms.months).toBeLessThanOrEqual(mostInstalments);
        expect(isAnswerTo('counterCheck', 'counterOffer', terms)).toBe(true);
      }),
    );
  });
});
