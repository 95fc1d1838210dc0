import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import { type Facts, noFacts } from './case-facts.ts';
import { proposalWeaknesses } from './proposal-weaknesses.ts';

const sound: Facts = {
  ...noFacts,
  debts: [{ product: 'huabei', total: yuan(8000) }],
  incomes: [{ amount: yuan(5000), every: 'month' }],
  spending: { home: yuan(1500), living: yuan(2500), others: 0 },
  plan: { plan: 'own', monthly: yuan(500), months: 16, first: '2026-12-20' },
};

describe('the weaknesses of a proposal', () => {
  it('is nothing where the sums are known, inside the safe line, and a ticket is at hand', () => {
    expect(proposalWeaknesses(sound, { hasTicket: true })).toEqual([]);
  });

  it.each([
    ['noTicket', sound, false],
    ['aboveSafeLine', { ...sound, plan: { plan: 'own', monthly: yuan(501), months: 16, first: '2026-12-20' } }, true],
    ['noAmount', { ...sound, plan: null }, true],
    ['brokenBefore', { ...sound, refusal: 'brokePlan' }, true],
    ['debtWithoutTotal', { ...sound, debts: [{ product: 'huabei' }] }, true],
    ['noBudget', { ...sound, incomes: null, leftOver: yuan(1000) }, true],
  ] as const)('is %s', (spot, facts, hasTicket) => {
    expect(proposalWeaknesses(facts as Facts, { hasTicket })).toEqual([spot]);
  });

  it('is not the missing amount of one who asks without money', () => {
    expect(proposalWeaknesses({ ...sound, plan: null, offersNothing: true }, { hasTicket: true })).toEqual([]);
  });
});
