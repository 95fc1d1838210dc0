import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import { agreedSchedule } from './agreed-schedule.ts';
import { isOpenEnded, scheduleOf } from './schedule.ts';

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
    const { instalments } = agreedSchedule({ monthly: yuan(650), months: 3, first: '2026-12-31' }, yuan(1500));
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

  it('pays a remainder below 1 yuan with the last whole instalment', () => {
    const plan = { plan: 'own', monthly: yuan(500), months: 3, first: '2026-12-16' } as const;
    const { instalments, paid } = scheduleOf(plan, yuan(1000.29));
    expect(instalments.map(({ amount }) => amount)).toEqual([yuan(500), yuan(500.29)]);
    expect(paid).toBe(yuan(1000.29));
    const sixty = scheduleOf({ ...plan, monthly: yuan(100) }, yuan(6000.29));
    expect([sixty.instalments.length, sixty.instalments[59]?.amount]).toEqual([60, yuan(100.29)]);
  });

  it('says what is left where sixty instalments do not pay it', () => {
    const plan = { plan: 'own', monthly: yuan(100), months: 60, first: '2026-12-16' } as const;
    const { instalments, paid, remaining } = scheduleOf(plan, yuan(7000));
    expect([instalments.length, paid, remaining]).toEqual([60, yuan(6000), yuan(1000)]);
  });
});

describe('a schedule is open-ended', () => {
  const openWith = (remaining: number | null) => isOpenEnded({ instalments: [], paid: 0, remaining });

  it('where something stays unpaid or nobody knows the total, and not where all is paid', () => {
    expect([openWith(1), openWith(null), openWith(0)]).toEqual([true, true, false]);
  });
});
