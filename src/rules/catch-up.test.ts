import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yuan } from '../../tests/support/story.ts';
import { arrearsOf, catchUpOptions, caughtUp } from './catch-up.ts';
import { scheduleOf } from './schedule.ts';

const agreed = (monthly: number, months: number) =>
  scheduleOf({ plan: 'agreed', monthly: yuan(monthly), months, first: '2026-12-16' }, null).instalments;
const amounts = (some: readonly { readonly amount: number }[]) => some.map(({ amount }) => amount / 100);
const sum = (some: readonly { readonly amount: number }[]) => some.reduce((total, { amount }) => total + amount, 0);

describe('arrears', () => {
  it('are what was due less what was really paid', () => {
    const { missed, left, coming } = arrearsOf(agreed(350, 6), yuan(500), 2);
    expect([missed, left, amounts(coming)]).toEqual([yuan(200), yuan(1600), [350, 350, 350, 350]]);
  });

  it('are none where all was paid, and what was paid ahead counts for what comes', () => {
    expect(arrearsOf(agreed(350, 3), yuan(350), 1)).toMatchObject({ missed: 0, left: yuan(700) });
    const ahead = arrearsOf(agreed(350, 3), yuan(800), 1);
    expect([ahead.missed, amounts(ahead.coming)]).toEqual([0, [250]]);
    expect(arrearsOf(agreed(350, 3), yuan(5000), 1)).toEqual({ missed: 0, left: 0, coming: [] });
  });
});

describe('catching up', () => {
  const instalments = agreed(300, 4);
  const arrears = arrearsOf(instalments, yuan(300), 2);

  it('with the next one, at the end, or a little with each', () => {
    expect(amounts(caughtUp(instalments, arrears, 'withNext'))).toEqual([600, 300]);
    expect(amounts(caughtUp(instalments, arrears, 'atEnd'))).toEqual([300, 300, 300]);
    expect(amounts(caughtUp(instalments, arrears, 'spread'))).toEqual([450, 450]);
  });

  it('keeps the days, and adds a month at the end', () => {
    const days = (option: (typeof catchUpOptions)[number]) =>
      caughtUp(instalments, arrears, option).map(({ on }) => on);
    expect(days('spread')).toEqual(['2027-02-16', '2027-03-16']);
    expect(days('atEnd')).toEqual(['2027-02-16', '2027-03-16', '2027-04-16']);
  });

  it('stands alone a month later where nothing comes any more', () => {
    const over = arrearsOf(instalments, yuan(1000), 4);
    for (const option of catchUpOptions)
      expect(caughtUp(instalments, over, option)).toEqual([{ on: '2027-04-16', amount: yuan(200) }]);
    expect(caughtUp([], { missed: 1, left: 1, coming: [] }, 'atEnd')).toEqual([]);
  });

  it('changes nothing where nothing was missed', () => {
    const fine = arrearsOf(instalments, yuan(600), 2);
    for (const option of catchUpOptions) expect(caughtUp(instalments, fine, option)).toEqual(fine.coming);
  });

  it('pays exactly what is left, whichever way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(400_000),
        fc.nat(60),
        (monthly, months, paid, nth) => {
          const all = agreed(monthly, months);
          const owing = arrearsOf(all, paid, Math.min(nth, months));
          for (const option of catchUpOptions) {
            const rest = caughtUp(all, owing, option);
            expect(sum(rest)).toBe(owing.left);
            expect(rest.every(({ amount }) => amount > 0)).toBe(true);
          }
        },
      ),
    );
  });
});
