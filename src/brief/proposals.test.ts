import { describe, expect, it } from 'vitest';
import type { Terms } from '#model/values.ts';
import { lateTwelveDaysJobLoss } from '../../tests/stories/straight-road.ts';
import { means, planOf } from '../../tests/support/plans.ts';
import { walkStory, yuan } from '../../tests/support/story.ts';
import { changesBetween, type Proposal, sentProposals } from './proposals.ts';

const plan: Terms = { plan: 'own', monthly: yuan(400), months: 20, first: '2026-12-20' };
const first: Proposal = { plan, asks: ['instalments', 'waive'] };

describe('two proposals', () => {
  it('differ in nothing when they are the same', () => {
    expect(changesBetween(first, { ...first })).toEqual([]);
    expect(changesBetween({ plan: null, asks: [] }, { plan: null, asks: [] })).toEqual([]);
  });

  it('differ in amount, length and first day', () => {
    const next: Proposal = { ...first, plan: { ...plan, monthly: yuan(300), months: 27, first: '2027-01-20' } };
    expect(changesBetween(first, next)).toEqual([
      { what: 'monthly', from: yuan(400), to: yuan(300) },
      { what: 'months', from: 20, to: 27 },
      { what: 'first', from: '2026-12-20', to: '2027-01-20' },
    ]);
  });

  it('differ in what is asked for', () => {
    expect(changesBetween(first, { plan, asks: ['waive', 'quiet'] })).toEqual([
      { what: 'asked', ask: 'quiet' },
      { what: 'notAsked', ask: 'instalments' },
    ]);
  });

  it('differ in whether money is offered at all, and for how long', () => {
    const trial: Terms = { ...plan, plan: 'trial', months: 6 };
    expect(changesBetween(first, { plan: null, asks: first.asks })).toEqual([{ what: 'planDropped' }]);
    expect(changesBetween({ plan: null, asks: first.asks }, first)).toEqual([{ what: 'planAdded' }]);
    expect(changesBetween(first, { ...first, plan: trial })[0]).toEqual({ what: 'becameTrial' });
    expect(changesBetween({ ...first, plan: trial }, first)[0]).toEqual({ what: 'noLongerTrial' });
  });
});

describe('the proposals of a case', () => {
  it('are those that were sent, each as it stood then', () => {
    const { position } = walkStory(lateTwelveDaysJobLoss);
    const sent = sentProposals(position.path);
    const { monthly } = planOf('trial', means(yuan(700), yuan(31_000)), '2026-12-16');
    expect(sent.map(({ on, plan }) => [on, plan?.monthly])).toEqual([
      ['2026-11-25', monthly],
      ['2026-12-02', monthly],
    ]);
  });
});
