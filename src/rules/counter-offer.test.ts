import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import { failsInABadMonth, judge, judgeOffer } from './counter-offer.ts';

const limits = { left: yuan(1200), ceiling: yuan(700) };

describe('an amount', () => {
  it.each([
    [yuan(1200) + 1, 'aboveLeft'],
    [yuan(1200), 'aboveCeiling'],
    [yuan(700) + 1, 'aboveCeiling'],
    [yuan(700), 'aboveSafeLine'],
    [yuan(650), 'aboveSafeLine'],
    [yuan(600), 'within'],
    [1, 'within'],
  ] as const)('of %i fen is %s', (amount, verdict) => {
    expect(judge(amount, limits)).toBe(verdict);
  });

  it('is judged without a ceiling where none is set', () => {
    expect(judge(yuan(1200), { left: yuan(1200), ceiling: null })).toBe('aboveSafeLine');
    expect(judge(yuan(600), { left: yuan(1200), ceiling: null })).toBe('within');
  });

  it('is judged by the ceiling first where that is below the safe line', () => {
    expect(judge(yuan(500), { left: yuan(1200), ceiling: yuan(400) })).toBe('aboveCeiling');
    expect(judge(yuan(400), { left: yuan(1200), ceiling: yuan(400) })).toBe('within');
  });

  it('is unknown where it was not said or nobody knows what is left', () => {
    expect(judge(undefined, limits)).toBe('unknown');
    expect(judge(yuan(1), { left: null, ceiling: yuan(700) })).toBe('unknown');
  });

  it('is always too much where nothing is left', () => {
    expect(judge(1, { left: 0, ceiling: null })).toBe('aboveLeft');
    expect(judge(1, { left: yuan(-300), ceiling: 0 })).toBe('aboveLeft');
  });
});

describe('an offer', () => {
  it('of 650 for 33 months stands above the safe line and leaves two things open', () => {
    expect(judgeOffer({ monthly: yuan(650), months: 33 }, limits)).toEqual({
      monthly: 'aboveSafeLine',
      firstPayment: null,
      unsaid: ['firstDate', 'interest'],
    });
  });

  it('of the bank asks first for more than is left', () => {
    const offer = { firstPayment: yuan(2000), monthly: yuan(740), months: 6 };
    expect(judgeOffer(offer, { left: yuan(500), ceiling: null })).toEqual({
      monthly: 'aboveLeft',
      firstPayment: 'aboveLeft',
      unsaid: ['firstDate', 'interest'],
    });
  });

  it('that only wants money first says nothing else', () => {
    expect(judgeOffer({ firstPayment: yuan(1000) }, { left: yuan(200), ceiling: null })).toEqual({
      monthly: 'unknown',
      firstPayment: 'aboveLeft',
      unsaid: ['monthly', 'months', 'firstDate', 'interest'],
    });
  });

  it('that says everything leaves nothing open, and interest left unsaid is open', () => {
    const offer = { monthly: yuan(600), months: 35, firstDate: '2026-12-20', interest: 'runs' } as const;
    expect(judgeOffer(offer, limits)).toEqual({ monthly: 'within', firstPayment: null, unsaid: [] });
    expect(judgeOffer({ ...offer, interest: 'unsaid' }, limits).unsaid).toEqual(['interest']);
  });
});

describe('a month with a fifth less income', () => {
  it('fails when it does not cover the essentials, whatever is offered', () => {
    expect(failsInABadMonth(yuan(6200), yuan(5000))).toBe(true);
    expect(failsInABadMonth(yuan(6250), yuan(5000))).toBe(false);
  });
});
