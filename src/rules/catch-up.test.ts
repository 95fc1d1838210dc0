import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dayOf, daysBetween, type IsoDate, monthOf, yearOf } from '#model/dates.ts';
import type { AgreedTerms } from '#model/values.ts';
import { yuan } from '../../tests/support/story.ts';
import { agreedSchedule } from './agreed-schedule.ts';
import { arrearsOf, catchUpOptions, catchUpOptionsFor, caughtUp, fallenDue } from './catch-up.ts';

const agreed = (monthly: number, months: number, first: `${number}-${number}-${number}` = '2026-12-16') =>
  agreedSchedule({ monthly: yuan(monthly), months, first }, null).instalments;
const amounts = (some: readonly { readonly amount: number }[]) => some.map(({ amount }) => amount / 100);
const sum = (some: readonly { readonly amount: number }[]) => some.reduce((total, { amount }) => total + amount, 0);
const daysOf = (some: readonly { readonly on: string }[]) => some.map(({ on }) => on);

describe('arrears', () => {
  it('are what was due less what was really paid, oldest first', () => {
    const { overdue, missed, left, coming } = arrearsOf(agreed(350, 6), yuan(500), 3);
    expect([missed, left, amounts(coming)]).toEqual([yuan(550), yuan(1600), [350, 350, 350]]);
    expect(overdue).toEqual([
      { on: '2027-01-16', amount: yuan(200) },
      { on: '2027-02-16', amount: yuan(350) },
    ]);
  });

  it('are none where all was paid, and what was paid ahead counts for what comes', () => {
    expect(arrearsOf(agreed(350, 3), yuan(350), 1)).toMatchObject({ missed: 0, left: yuan(700) });
    const ahead = arrearsOf(agreed(350, 3), yuan(800), 1);
    expect([ahead.missed, amounts(ahead.coming)]).toEqual([0, [250]]);
    expect(arrearsOf(agreed(350, 3), yuan(5000), 1)).toEqual({ overdue: [], missed: 0, left: 0, coming: [] });
  });

  it('count every instalment whose day is over', () => {
    const days = ['2026-12-16', '2026-12-17', '2027-01-16', '2027-01-17', '2030-01-01'] as const;
    expect(days.map((today) => fallenDue(agreed(350, 3), today))).toEqual([0, 1, 1, 2, 3]);
  });
});

describe('catching up', () => {
  const instalments = agreed(300, 4);
  const today = '2027-01-20';
  const arrears = arrearsOf(instalments, yuan(300), 2);

  it('with the next one, at the end, or a little with each', () => {
    expect(amounts(caughtUp(instalments, arrears, 'withNext', today))).toEqual([600, 300]);
    expect(amounts(caughtUp(instalments, arrears, 'atEnd', today))).toEqual([300, 300, 300]);
    expect(amounts(caughtUp(instalments, arrears, 'spread', today))).toEqual([450, 450]);
  });

  it('keeps the days, and adds a month at the end', () => {
    const days = (option: (typeof catchUpOptions)[number]) => daysOf(caughtUp(instalments, arrears, option, today));
    expect(days('spread')).toEqual(['2027-02-16', '2027-03-16']);
    expect(days('atEnd')).toEqual(['2027-02-16', '2027-03-16', '2027-04-16']);
  });

  it('adds it on the day that the instalments keep, whatever is paid once before them', () => {
    const paidAtEnd = (terms: AgreedTerms, today: IsoDate) => {
      const { instalments: all } = agreedSchedule(terms, null);
      const { overdue, ...rest } = arrearsOf(all, 0, fallenDue(all, today));
      return caughtUp(all, { overdue, ...rest }, 'atEnd', today).slice(-overdue.length)[0]?.on;
    };
    const atOnce = { on: '2027-01-10', amount: yuan(1000) } as const;
    const six = { monthly: yuan(800), months: 6, first: '2027-01-31', last: yuan(533.33), upFront: atOnce } as const;
    expect(paidAtEnd(six, '2027-02-02')).toBe('2027-07-31');
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 2, max: 24 }),
        (day, before, months) => {
          const first = addMonths('2027-01-01', 0, day);
          const upFront = { on: addMonths('2026-12-01', 0, before), amount: yuan(100) };
          const terms = { monthly: yuan(300), months, first, upFront };
          expect(paidAtEnd(terms, '2027-01-01')).toBe(addMonths(first, months));
        },
      ),
      { seed: 20261130, numRuns: 2000 },
    );
  });

  it('K13: of three missed ones pays all three with the next, or three more at the end', () => {
    const six = agreed(550, 6, '2026-12-10');
    const owing = arrearsOf(six, 0, fallenDue(six, '2027-02-20'));
    expect([owing.missed, daysOf(owing.overdue)]).toEqual([yuan(1650), ['2026-12-10', '2027-01-10', '2027-02-10']]);
    expect(caughtUp(six, owing, 'withNext', '2027-02-20')[0]).toEqual({ on: '2027-03-10', amount: yuan(2200) });
    expect(caughtUp(six, owing, 'atEnd', '2027-02-20').slice(3)).toEqual([
      { on: '2027-06-10', amount: yuan(550) },
      { on: '2027-07-10', amount: yuan(550) },
      { on: '2027-08-10', amount: yuan(550) },
    ]);
  });

  it('K15: goes on from the day of the month on which the schedule began', () => {
    const ends = agreed(500, 3, '2026-12-31');
    expect(daysOf(caughtUp(ends, arrearsOf(ends, 0, 2), 'atEnd', '2027-02-01'))).toEqual([
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
  });

  it('begins today where an instalment falls due today', () => {
    const owing = arrearsOf(instalments, yuan(300), fallenDue(instalments, '2027-02-16'));
    expect([owing.missed, daysOf(owing.coming)]).toEqual([yuan(300), ['2027-02-16', '2027-03-16']]);
    expect(caughtUp(instalments, owing, 'withNext', '2027-02-16')[0]).toEqual({ on: '2027-02-16', amount: yuan(600) });
  });

  it('follows the last one where nothing comes any more, and never in the past', () => {
    const over = arrearsOf(instalments, yuan(800), 4);
    expect([catchUpOptionsFor(over), catchUpOptionsFor(arrears)]).toEqual([['atEnd'], catchUpOptions]);
    for (const option of catchUpOptions) {
      expect(caughtUp(instalments, over, option, '2027-03-20')).toEqual([
        { on: '2027-04-16', amount: yuan(100) },
        { on: '2027-05-16', amount: yuan(300) },
      ]);
      expect(daysOf(caughtUp(instalments, over, option, '2027-07-16'))).toEqual(['2027-08-16', '2027-09-16']);
    }
    expect(caughtUp([], { overdue: [], missed: 0, left: 0, coming: [] }, 'atEnd', today)).toEqual([]);
  });

  it('K17: makes no instalment of less than 1 yuan', () => {
    const owing = (paid: number) => arrearsOf(instalments, yuan(paid), 2);
    const atEnd = (paid: number) => amounts(caughtUp(instalments, owing(paid), 'atEnd', today)).slice(2);
    expect([atEnd(299), atEnd(299.01), atEnd(299.99)]).toEqual([[1, 300], [300.99], [300.01]]);
    expect([catchUpOptionsFor(owing(599)), catchUpOptionsFor(owing(599.01))]).toEqual([catchUpOptions, ['withNext']]);
  });

  it('changes nothing where nothing was missed', () => {
    const fine = arrearsOf(instalments, yuan(600), 2);
    for (const option of catchUpOptions) expect(caughtUp(instalments, fine, option, today)).toEqual(fine.coming);
  });

  it('pays exactly what is left on days to come, one a month on the day of the schedule, whichever way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(400_000),
        fc.nat(2500),
        fc.nat(400),
        (monthly, months, paid, later, start) => {
          const all = agreed(monthly, months, addDays('2026-12-01', start));
          const day = addDays('2026-12-01', later);
          const owing = arrearsOf(all, paid, fallenDue(all, day));
          const dueBefore = all.filter(({ on }) => daysBetween(on, day) > 0);
          expect(owing.missed).toBe(Math.max(0, sum(dueBefore) - paid));
          for (const option of catchUpOptions) {
            const rest = caughtUp(all, owing, option, day);
            expect(sum(rest)).toBe(owing.left);
            expect(rest.every(({ on, amount }) => amount > 0 && on >= day)).toBe(true);
            const inMonths = rest.map(({ on }) => yearOf(on) * 12 + monthOf(on));
            expect(new Set(inMonths).size).toBe(rest.length);
            const anchor = dayOf(all[0]?.on ?? '2026-12-01');
            expect(rest.every(({ on }) => dayOf(on) === anchor || dayOf(addDays(on, 1)) === 1)).toBe(true);
            if (option === 'atEnd') expect(Math.max(0, ...amounts(rest))).toBeLessThan(monthly + 1);
          }
        },
      ),
    );
  });
});
