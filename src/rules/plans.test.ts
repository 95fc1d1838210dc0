import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import {
  firstDateFor,
  instalmentPlans,
  instalmentsFor,
  plansOnOffer,
  safePlan,
  scheduleOf,
  trialPlan,
} from './plans.ts';

describe('the plans proposed', () => {
  it('are none where half of what is left needs more than 60 instalments: a trial stands first', () => {
    const means = { surplus: yuan(700), total: yuan(31_000) };
    expect(instalmentsFor(means.total, yuan(350))).toBe(89);
    expect(instalmentPlans(means)).toEqual([]);
    expect(trialPlan(means.surplus)).toEqual({ plan: 'trial', monthly: yuan(350), months: 6 });
    expect(safePlan(means)).toEqual({ plan: 'trial', monthly: yuan(350), months: 6 });
  });

  it('are half, two thirds and four fifths of what is left', () => {
    expect(instalmentPlans({ surplus: yuan(1200), total: yuan(21_000) })).toEqual([
      { plan: 'steady', monthly: yuan(600), months: 35 },
      { plan: 'faster', monthly: yuan(800), months: 27 },
      { plan: 'fastest', monthly: yuan(960), months: 22 },
    ]);
    expect(safePlan({ surplus: yuan(1200), total: yuan(21_000) })).toEqual({
      plan: 'steady',
      monthly: yuan(600),
      months: 35,
    });
  });

  it('go down to whole yuan', () => {
    expect(instalmentPlans({ surplus: yuan(1001), total: yuan(6400) })).toEqual([
      { plan: 'steady', monthly: yuan(500), months: 13 },
      { plan: 'faster', monthly: yuan(667), months: 10 },
      { plan: 'fastest', monthly: yuan(800), months: 8 },
    ]);
  });

  it('take sixty instalments and refuse sixty-one', () => {
    expect(instalmentPlans({ surplus: yuan(200), total: yuan(6000) })[0]).toEqual({
      plan: 'steady',
      monthly: yuan(100),
      months: 60,
    });
    expect(instalmentPlans({ surplus: yuan(200), total: yuan(6000) + 1 })).toEqual([]);
  });

  it('show only once what ends at the same time', () => {
    expect(instalmentPlans({ surplus: yuan(1000), total: yuan(300) })).toEqual([
      { plan: 'steady', monthly: yuan(300), months: 1 },
    ]);
    expect(instalmentPlans({ surplus: yuan(300), total: yuan(210) })).toEqual([
      { plan: 'steady', monthly: yuan(150), months: 2 },
      { plan: 'fastest', monthly: yuan(210), months: 1 },
    ]);
  });

  it('are none while the total is not known, nothing is owed or nothing is left', () => {
    expect(instalmentPlans({ surplus: yuan(700), total: null })).toEqual([]);
    expect(instalmentPlans({ surplus: yuan(700), total: 0 })).toEqual([]);
    expect(instalmentPlans({ surplus: yuan(1), total: yuan(700) })).toEqual([]);
    expect(trialPlan(0)).toBeNull();
    expect(trialPlan(yuan(-100))).toBeNull();
    expect(safePlan({ surplus: 0, total: yuan(700) })).toBeNull();
    expect(safePlan({ surplus: yuan(700), total: null })).toEqual({ plan: 'trial', monthly: yuan(350), months: 6 });
  });
});

describe('a schedule', () => {
  it('puts the remainder in the last instalment', () => {
    expect(scheduleOf({ plan: 'own', monthly: yuan(900), months: 3, first: '2026-12-20' }, yuan(2000.5))).toEqual({
      instalments: [
        { on: '2026-12-20', amount: yuan(900) },
        { on: '2027-01-20', amount: yuan(900) },
        { on: '2027-02-20', amount: yuan(200.5) },
      ],
      paid: yuan(2000.5),
      remaining: 0,
    });
  });

  it('ends equal where the total divides: 400 sixteen times', () => {
    const { instalments, paid, remaining } = scheduleOf(
      { plan: 'own', monthly: yuan(400), months: 16, first: '2026-12-12' },
      yuan(6400),
    );
    expect(new Set(instalments.map(({ amount }) => amount))).toEqual(new Set([yuan(400)]));
    expect([instalments.length, paid, remaining]).toEqual([16, yuan(6400), 0]);
  });

  it('leaves a trial open, with what is still owed after it', () => {
    const trial = scheduleOf({ plan: 'trial', monthly: yuan(350), months: 6, first: '2026-12-16' }, yuan(31_000));
    expect(trial.instalments.map(({ on, amount }) => `${on} ${amount}`)).toEqual([
      '2026-12-16 35000',
      '2027-01-16 35000',
      '2027-02-16 35000',
      '2027-03-16 35000',
      '2027-04-16 35000',
      '2027-05-16 35000',
    ]);
    expect([trial.paid, trial.remaining]).toEqual([yuan(2100), yuan(28_900)]);
  });

  it('does not say what remains while the total is not known', () => {
    expect(scheduleOf({ plan: 'own', monthly: yuan(100), months: 2, first: '2026-12-01' }, null)).toEqual({
      instalments: [
        { on: '2026-12-01', amount: yuan(100) },
        { on: '2027-01-01', amount: yuan(100) },
      ],
      paid: yuan(200),
      remaining: null,
    });
  });

  it('keeps agreed instalments as they were agreed, on the last day where a month is short', () => {
    const { instalments } = scheduleOf(
      { plan: 'agreed', monthly: yuan(650), months: 3, first: '2026-12-31' },
      yuan(1500),
    );
    expect(instalments).toEqual([
      { on: '2026-12-31', amount: yuan(650) },
      { on: '2027-01-31', amount: yuan(650) },
      { on: '2027-02-28', amount: yuan(650) },
    ]);
  });

  it('follows what is owed now, neither overpaying nor ending short', () => {
    const plan = { plan: 'own', monthly: yuan(600), months: 10, first: '2026-12-16' } as const;
    const shorter = scheduleOf(plan, yuan(5000));
    expect([shorter.instalments.length, shorter.paid, shorter.remaining]).toEqual([9, yuan(5000), 0]);
    const longer = scheduleOf({ ...plan, months: 8 }, yuan(6000));
    expect([longer.instalments.length, longer.paid, longer.remaining]).toEqual([10, yuan(6000), 0]);
  });

  it('says what is left where sixty instalments do not pay it', () => {
    const plan = { plan: 'own', monthly: yuan(100), months: 60, first: '2026-12-16' } as const;
    const { instalments, paid, remaining } = scheduleOf(plan, yuan(7000));
    expect([instalments.length, paid, remaining]).toEqual([60, yuan(6000), yuan(1000)]);
  });
});

describe('the first payment day', () => {
  it('is the day after a payday, a week away or more', () => {
    expect(firstDateFor([15], '2026-11-22')).toBe('2026-12-16');
    expect(firstDateFor([28], '2026-11-10')).toBe('2026-12-01');
    expect(firstDateFor([15, 5], '2026-11-08')).toBe('2026-11-16');
    expect(firstDateFor([15], '2026-11-09')).toBe('2026-11-16');
    expect(firstDateFor([15], '2026-11-10')).toBe('2026-12-16');
  });

  it('is never after the 28th', () => {
    expect(firstDateFor([31], '2026-11-10')).toBe('2026-12-01');
    expect(firstDateFor([], '2026-11-22')).toBe('2026-12-28');
  });

  it('is a week away where no payday is known', () => {
    expect(firstDateFor([], '2026-11-10')).toBe('2026-11-17');
    expect(firstDateFor([], '2026-12-26')).toBe('2027-01-02');
  });
});

describe('the plans on offer', () => {
  const ids = (total: number, wasRefused: boolean) =>
    plansOnOffer({ surplus: yuan(1000), total }, { wasRefused }).map(({ plan }) => plan);

  it('have a trial where nothing pays everything in time, or the lender has refused before', () => {
    expect(ids(yuan(9000), false)).not.toContain('trial');
    expect(ids(yuan(9000), true).pop()).toBe('trial');
    expect(ids(yuan(90_000), false)).toEqual(['trial']);
    expect(plansOnOffer({ surplus: 0, total: yuan(9000) }, { wasRefused: true })).toEqual([]);
  });
});
