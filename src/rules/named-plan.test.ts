import { describe, expect, it } from 'vitest';
import { mayNamePlan } from './named-plan.ts';

type NamingFacts = Parameters<typeof mayNamePlan>[0];
type Plan = NonNullable<NamingFacts['facts']['plan']>;

const plan: Plan = { plan: 'steady', monthly: 350_00, months: 18, first: '2026-12-10' };
const ready: NamingFacts['facts'] = {
  plan,
  agreed: null,
  offersNothing: false,
  letterIsReady: true,
  submittedOn: [],
  timing: null,
  hasAgreed: false,
  courtCase: null,
};
const left = { amount: 700_00 };

describe('a plan may be named', () => {
  it.each<[string, Partial<NamingFacts['facts']>, NamingFacts['left']]>([
    ['once its letter is ready', {}, left],
    ['once its letter is sent', { letterIsReady: false, submittedOn: ['2026-11-25'] }, left],
    ['where nobody knows what is left', {}, null],
    ['up to all that is left', {}, { amount: plan.monthly }],
  ])('%s', (_when, facts, known) => {
    expect(mayNamePlan({ facts: { ...ready, ...facts }, left: known })).toBe(true);
  });

  it.each<[string, Partial<NamingFacts['facts']>, NamingFacts['left']]>([
    ['there is none', { plan: null }, left],
    ['its letter is neither ready nor sent', { letterIsReady: false }, left],
    ['terms were agreed since', { agreed: { monthly: 350_00, months: 18, first: '2026-12-10', nth: 1 } }, left],
    ['nothing can be offered', { offersNothing: true }, left],
    ['it is a fen more than what is left', {}, { amount: plan.monthly - 1 }],
  ])('but not where %s', (_when, facts, known) => {
    expect(mayNamePlan({ facts: { ...ready, ...facts }, left: known })).toBe(false);
  });
});
