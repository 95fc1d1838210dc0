import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CounterOffer } from '#model/values.ts';
import { yuan } from '../../tests/support/story.ts';
import { safeLineOf } from './budget.ts';
import { inWorstMonth, judgeOffer, leftInWorstMonth, usualWorstMonth } from './counter-offer.ts';

const limits = { left: yuan(1200), ceiling: yuan(700) };
const against = { ...limits, proposal: null, leftInWorst: null, today: '2026-11-28', owed: null } as const;

describe('the worst month', () => {
  it('has a fifth less income and an emergency of a thousand, unless one says otherwise', () => {
    expect(leftInWorstMonth(yuan(6200), yuan(5000), usualWorstMonth)).toBe(yuan(-1040));
    expect(leftInWorstMonth(yuan(6200), yuan(3000), { incomeCut: 0, emergency: 0 })).toBe(yuan(3200));
    expect(leftInWorstMonth(99, 0, { incomeCut: 20, emergency: 0 })).toBe(79);
  });

  it('holds, fails with the instalment, or fails though nothing is paid', () => {
    expect(inWorstMonth(yuan(600), yuan(600))).toBe('holds');
    expect(inWorstMonth(yuan(600), yuan(600) + 1)).toBe('fails');
    expect(inWorstMonth(0, 0)).toBe('holds');
    expect(inWorstMonth(-1, 0)).toBe('failsAtNothing');
  });
});

const whole = { monthly: yuan(600), months: 35, firstDate: '2026-12-20', interest: 'stops' } as const;

describe('an offer', () => {
  it('within the safe line that says everything can be taken', () => {
    expect(judgeOffer(whole, { ...against, leftInWorst: yuan(600) })).toEqual({
      verdict: 'canTake',
      reasons: ['within'],
      once: null,
      monthly: 'within',
      firstMonth: null,
      unsaid: [],
    });
  });

  it('of 650 in the story of two refusals is asked about, not forbidden, though the worst month fails', () => {
    expect(judgeOffer({ monthly: yuan(650), months: 33 }, { ...against, leftInWorst: yuan(-1040) })).toEqual({
      verdict: 'askFirst',
      reasons: ['aboveSafeLine', 'worstMonthAtNothing', 'unsaid'],
      once: null,
      monthly: 'aboveSafeLine',
      firstMonth: null,
      unsaid: ['firstDate', 'interest'],
    });
  });

  it.each([
    // 19,200 for 10,000 that are owed, though nothing is to be added.
    [{ monthly: yuan(800), months: 24, interest: 'stops' }, 'moreThanOwed'],
    [{ monthly: yuan(800), months: 24, interest: 'runs' }, 'aboveCourtLine'],
    [{ monthly: yuan(800), months: 24, interest: 'unsaid' }, 'aboveCourtLine'],
    [{ firstPayment: yuan(500), monthly: yuan(800), months: 24, interest: 'runs' }, 'aboveCourtLine'],
    // 16 % a year, and what rounding leaves to the last instalment.
    [{ monthly: yuan(490), months: 24, interest: 'runs' }, null],
    [{ monthly: yuan(417), months: 24, interest: 'stops' }, null],
    [{ monthly: yuan(400), months: 24, interest: 'stops' }, null],
  ] as const)('of 10,000 that comes to too much is not to be agreed to: %j', (offer, dear) => {
    const { verdict, reasons } = judgeOffer(
      { ...offer, firstDate: '2026-12-20' },
      { ...against, left: yuan(2000), ceiling: yuan(1000), owed: yuan(10_000) },
    );
    expect(reasons.filter((reason) => /Owed|Court/.test(reason))).toEqual(dear === null ? [] : [dear]);
    expect(verdict === 'notYet').toBe(dear !== null);
  });

  it('that the worst month does not pay is asked about too', () => {
    const { verdict, reasons } = judgeOffer(whole, { ...against, leftInWorst: yuan(599) });
    expect([verdict, reasons]).toEqual(['askFirst', ['within', 'worstMonth']]);
  });

  it.each([
    ['above what is left', { monthly: yuan(1201) }, 'aboveLeft'],
    ['above the ceiling', { monthly: yuan(701) }, 'aboveCeiling'],
    ['wanting more first than is left', { firstPayment: yuan(1201) }, 'firstAboveLeft'],
  ] as const)('%s is not to be agreed to', (_name, change, reason) => {
    const { verdict, reasons } = judgeOffer({ ...whole, ...change }, against);
    expect([verdict, reasons[0]]).toEqual(['notYet', reason]);
  });

  it('of the bank wants more first than is left, and more each month', () => {
    const offer = { firstPayment: yuan(2000), monthly: yuan(740), months: 6 };
    expect(judgeOffer(offer, { ...against, left: yuan(500), ceiling: null })).toEqual({
      verdict: 'notYet',
      reasons: ['firstAboveLeft', 'aboveLeft', 'unsaid'],
      once: null,
      monthly: 'aboveLeft',
      firstMonth: 'aboveLeft',
      unsaid: ['firstDate', 'interest'],
    });
  });

  describe('of one payment', () => {
    const free = { ...against, left: yuan(600), ceiling: null };

    it('of 8,000 is asked what it settles and whether it can be paid in parts, however it was entered', () => {
      const asInstalment = judgeOffer({ monthly: yuan(8000), months: 1, firstDate: '2026-12-10' }, free);
      expect([asInstalment.once, asInstalment.verdict]).toEqual([yuan(8000), 'notYet']);
      expect(asInstalment.unsaid).toEqual(['settles', 'clearance', 'split', 'interest']);
      const upFront = judgeOffer({ firstPayment: yuan(8000), firstDate: '2026-12-10' }, free);
      expect(upFront).toEqual({ ...asInstalment, unsaid: ['settles', 'rest', 'clearance', 'split', 'interest'] });
    });

    it('that can be paid at once is still asked what it settles, and never taken unasked', () => {
      const { verdict, unsaid } = judgeOffer({ firstPayment: yuan(200) }, free);
      expect([verdict, unsaid]).toEqual(['askFirst', ['settles', 'rest', 'clearance', 'firstDate', 'interest']]);
    });

    it('is never asked about as instalments, nor instalments about what they settle', () => {
      const amount = fc.integer({ min: 1, max: 1_000_000 });
      const offers = fc.record(
        { monthly: amount, months: fc.integer({ min: 1, max: 3 }), firstPayment: amount },
        { requiredKeys: [] },
      );
      fc.assert(
        fc.property(offers, (offer) => {
          const { once, unsaid, monthly } = judgeOffer(offer, free);
          const { firstPayment, months } = offer;
          const isOne = firstPayment === undefined ? months === 1 && offer.monthly : !offer.monthly && !months;
          expect(once !== null).toBe(Boolean(isOne));
          expect(unsaid.includes('settles')).toBe(Boolean(isOne));
          if (isOne)
            expect([unsaid.includes('monthly'), unsaid.includes('months'), monthly]).toEqual([false, false, 'unknown']);
        }),
      );
    });
  });

  describe('with a sum up front', () => {
    const free = { ...against, ceiling: null };
    const judged = (change: CounterOffer, limits: Parameters<typeof judgeOffer>[1] = free) => {
      const { verdict, reasons } = judgeOffer({ ...whole, ...change }, limits);
      return [verdict, reasons];
    };

    it('K14: of all that is left of a month is asked about, since an instalment is due too', () => {
      const offer = { firstPayment: yuan(1200), monthly: yuan(100), months: 10 };
      expect(judged(offer)).toEqual(['askFirst', ['firstMonthAboveLeft', 'within']]);
    });

    it('is judged with the first instalment, unless that is known to come a month later', () => {
      const offer = { firstPayment: yuan(601), monthly: yuan(600) };
      expect(judged(offer)).toEqual(['askFirst', ['firstMonthAboveLeft', 'within']]);
      expect(judged({ ...offer, firstDate: '2026-12-27' })[1]).toEqual(['firstMonthAboveLeft', 'within']);
      expect(judged({ ...offer, firstDate: '2026-12-28' })[1]).toEqual(['firstMonthAboveSafeLine', 'within']);
      expect(judged({ ...offer, firstPayment: yuan(600), firstDate: '2026-12-28' })).toEqual(['canTake', ['within']]);
    });

    it('is held to the ceiling of a month and to the safe line', () => {
      const offer = { firstPayment: yuan(300), monthly: yuan(401) };
      expect(judged(offer, against)).toEqual(['askFirst', ['firstMonthAboveCeiling', 'within']]);
      expect(judged(offer)).toEqual(['askFirst', ['firstMonthAboveSafeLine', 'within']]);
      expect(judged({ ...offer, firstPayment: yuan(199) })).toEqual(['canTake', ['within']]);
    });

    it('can never be taken where its month comes to more than the safe line', () => {
      const amount = fc.integer({ min: 1, max: 300_000 });
      fc.assert(
        fc.property(amount, amount, amount, (firstPayment, monthly, left) => {
          const { verdict } = judgeOffer({ ...whole, firstPayment, monthly }, { ...free, left });
          if (verdict === 'canTake') expect(firstPayment + monthly).toBeLessThanOrEqual(safeLineOf(left));
        }),
      );
    });
  });

  it('says that nobody knows what is left just where nobody does, whatever the offer leaves open', () => {
    expect(judgeOffer({ months: 12 }, { ...against, left: yuan(-2000) }).reasons).toEqual(['unsaid']);
    const amount = fc.integer({ min: 1, max: 300_000 });
    const offers = fc.record({ monthly: amount, months: amount, firstPayment: amount }, { requiredKeys: [] });
    const lefts = fc.option(fc.integer({ min: -300_000, max: 300_000 }));
    fc.assert(
      fc.property(offers, lefts, (offer, left) => {
        expect(judgeOffer(offer, { ...against, left }).reasons.includes('unknown')).toBe(left === null);
      }),
    );
  });

  it('under which interest runs, or nobody said, is asked about', () => {
    expect(judgeOffer({ ...whole, interest: 'runs' }, against)).toMatchObject({
      verdict: 'askFirst',
      reasons: ['within', 'interestRuns'],
      unsaid: [],
    });
    expect(judgeOffer({ ...whole, interest: 'unsaid' }, against).unsaid).toEqual(['interest']);
  });

  it('is set beside the own proposal, which is no reason to wait', () => {
    const proposal = { monthly: yuan(500), months: 30 };
    expect(judgeOffer(whole, { ...against, proposal })).toMatchObject({
      verdict: 'canTake',
      reasons: ['within', 'aboveProposal', 'longerThanProposal'],
    });
    expect(judgeOffer(whole, { ...against, proposal: whole }).reasons).toEqual(['within']);
    expect(judgeOffer({ firstPayment: 1 }, { ...against, proposal }).reasons).toEqual(['unsaid']);
  });
});
