import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import { instalmentsFor, safePlan, trialPlan } from './plans.ts';
import { instalmentPlans, ownBounds, plansOnOffer, trialLengths } from './plans-on-offer.ts';

describe('the plans proposed', () => {
  it('are none where half of what is left needs more than 60 instalments: a trial stands first', () => {
    const means = { surplus: yuan(700), total: yuan(31_000) };
    expect(instalmentsFor(means.total, yuan(350))).toBe(89);
    expect(instalmentPlans(means)).toEqual([]);
    expect(trialPlan(means.surplus)).toEqual({ plan: 'trial', monthly: yuan(350), months: 6 });
    expect(safePlan(means)).toEqual({ plan: 'trial', monthly: yuan(350), months: 6 });
  });

  it('are the shortest at or under half of what is left, and two with a sixth fewer instalments each, in tens of yuan', () => {
    expect(instalmentPlans({ surplus: yuan(1200), total: yuan(21_000) })).toEqual([
      { plan: 'steady', monthly: yuan(600), months: 35 },
      { plan: 'faster', monthly: yuan(730), months: 29 },
      { plan: 'fastest', monthly: yuan(880), months: 24 },
    ]);
  });

  it('K20: differ enough to choose between', () => {
    expect(instalmentPlans({ surplus: yuan(890), total: yuan(20_300) })).toEqual([
      { plan: 'steady', monthly: yuan(442), months: 46 },
      { plan: 'faster', monthly: yuan(540), months: 38 },
      { plan: 'fastest', monthly: yuan(660), months: 31 },
    ]);
  });

  it('pay whole yuan where that stays within the line, else fen; the last instalment is about as large as the others', () => {
    expect(instalmentPlans({ surplus: yuan(1001), total: yuan(6400) })).toEqual([
      { plan: 'steady', monthly: yuan(493), months: 13 },
      { plan: 'faster', monthly: yuan(640), months: 10 },
      { plan: 'fastest', monthly: yuan(800), months: 8 },
    ]);
    expect(instalmentPlans({ surplus: yuan(1001), total: yuan(500.5) * 13 })[0]).toEqual({
      plan: 'steady',
      monthly: yuan(500.5),
      months: 13,
    });
  });

  it('are only those that what is left can pay', () => {
    expect(instalmentPlans({ surplus: yuan(1000), total: yuan(1500) }).map(({ months }) => months)).toEqual([3, 2]);
    expect(instalmentPlans({ surplus: yuan(1000), total: yuan(1000) }).map(({ months }) => months)).toEqual([2, 1]);
    expect(instalmentPlans({ surplus: yuan(1000), total: yuan(1001) }).map(({ months }) => months)).toEqual([3, 2]);
  });

  it('take sixty instalments and refuse sixty-one', () => {
    expect(instalmentPlans({ surplus: yuan(200), total: yuan(6000) })[0]).toEqual({
      plan: 'steady',
      monthly: yuan(100),
      months: 60,
    });
    expect(instalmentPlans({ surplus: yuan(200), total: yuan(6000) + 1 })).toEqual([]);
  });

  it('end sooner where whole yuan pay sooner', () => {
    expect(instalmentPlans({ surplus: yuan(1000), total: yuan(300) })).toEqual([
      { plan: 'steady', monthly: yuan(300), months: 1 },
    ]);
    expect(instalmentPlans({ surplus: yuan(3), total: yuan(20) })).toEqual([
      { plan: 'steady', monthly: 143, months: 14 },
      { plan: 'faster', monthly: yuan(2), months: 10 },
      { plan: 'fastest', monthly: yuan(3), months: 7 },
    ]);
  });

  it('K17: have no instalment below 1 yuan, the last one included', () => {
    expect(instalmentPlans({ surplus: yuan(700), total: 29 })).toEqual([]);
    expect(instalmentPlans({ surplus: yuan(700), total: 100 })).toEqual([{ plan: 'steady', monthly: 100, months: 1 }]);
    expect(instalmentPlans({ surplus: yuan(2), total: 199 })).toEqual([]);
    expect(instalmentPlans({ surplus: yuan(2), total: 200 })[0]).toEqual({ plan: 'steady', monthly: 100, months: 2 });
    // 40 times 30 yuan would leave half a yuan.
    expect(instalmentPlans({ surplus: yuan(60), total: yuan(1200.5) })[0]).toEqual({
      plan: 'steady',
      monthly: yuan(29.29),
      months: 41,
    });
    expect(safePlan({ surplus: yuan(2), total: 199 })).toBeNull();
    expect(plansOnOffer({ surplus: yuan(700), total: 29 }, { wasRefused: true })).toEqual([]);
  });

  it('are none while the total is not known, nothing is owed or nothing is left', () => {
    expect(instalmentPlans({ surplus: yuan(700), total: null })).toEqual([]);
    expect(instalmentPlans({ surplus: yuan(700), total: 0 })).toEqual([]);
    expect(instalmentPlans({ surplus: yuan(2) - 1, total: yuan(700) })).toEqual([]);
    expect(trialPlan(yuan(2) - 1)).toBeNull();
    expect(trialPlan(0)).toBeNull();
    expect(trialPlan(yuan(-100))).toBeNull();
    expect(safePlan({ surplus: 0, total: yuan(700) })).toBeNull();
    expect(safePlan({ surplus: yuan(700), total: null })).toEqual({ plan: 'trial', monthly: yuan(350), months: 6 });
  });
});

describe('the plans on offer', () => {
  const ids = (total: number, wasRefused: boolean) =>
    plansOnOffer({ surplus: yuan(1000), total }, { wasRefused }).map(({ plan }) => plan);

  it('have a trial where nothing pays everything in time, or the lender has refused before', () => {
    expect(ids(yuan(9000), false)).not.toContain('trial');
    expect(ids(yuan(9000), true).pop()).toBe('trial');
    expect(ids(yuan(90_000), false)).toEqual(['trial']);
    const { monthly } = trialPlan(yuan(700)) ?? { monthly: 0 };
    expect(
      plansOnOffer({ surplus: yuan(700), total: monthly * 6 }, { wasRefused: true }).map(({ plan }) => plan),
    ).not.toContain('trial');
    expect(
      plansOnOffer({ surplus: yuan(700), total: monthly * 6 + 1 }, { wasRefused: true }).map(({ plan }) => plan),
    ).toContain('trial');
    expect(plansOnOffer({ surplus: 0, total: yuan(9000) }, { wasRefused: true })).toEqual([]);
  });
});

it('a trial lasts three to six months', () => {
  expect(trialLengths).toEqual([3, 4, 5, 6]);
});

describe('an own amount', () => {
  it('lies between what sixty instalments need and what is left or owed', () => {
    expect(ownBounds({ surplus: yuan(700), total: yuan(31_000) })).toEqual({ least: 51_667, most: yuan(700) });
    expect(ownBounds({ surplus: yuan(700), total: yuan(300) })).toEqual({ least: yuan(5), most: yuan(300) });
    expect(ownBounds({ surplus: yuan(500), total: yuan(31_000) })).toBeNull();
    expect(ownBounds({ surplus: yuan(700), total: yuan(30) })).toEqual({ least: yuan(1), most: yuan(30) });
    expect(ownBounds({ surplus: yuan(700), total: 29 })).toBeNull();
    expect(ownBounds({ surplus: yuan(1), total: yuan(60) })).toEqual({ least: yuan(1), most: yuan(1) });
    expect(ownBounds({ surplus: yuan(1) - 1, total: yuan(60) })).toBeNull();
    expect(ownBounds({ surplus: yuan(700), total: null })).toBeNull();
    expect(ownBounds({ surplus: yuan(700), total: 0 })).toBeNull();
  });
});
