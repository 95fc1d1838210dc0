import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '#model/dates.ts';
import { yuan } from '../../tests/support/story.ts';
import { oneOffTotals } from './one-off-totals.ts';
import { setAsideFor } from './one-offs.ts';
import { putAsideUntil } from './put-aside-until.ts';

const out = (amount: number, on?: `${number}-${number}-${number}`) =>
  ({ direction: 'out', amount: yuan(amount), ...(on && { on }) }) as const;
const comesIn = (amount: number, on?: `${number}-${number}-${number}`) =>
  ({ direction: 'in', amount: yuan(amount), ...(on && { on }) }) as const;
const today = '2026-11-22';

describe('big sums', () => {
  it('are kept apart by direction', () => {
    expect(oneOffTotals([out(3000, '2026-12-20'), comesIn(1000), out(200)])).toEqual({ in: 100_000, out: 320_000 });
    expect(oneOffTotals([])).toEqual({ in: 0, out: 0 });
  });
});

describe('what is set aside each month', () => {
  it.each([
    ['nothing ahead', [], 0],
    ['a day within the month', [out(800, '2026-12-20')], 800],
    ['a day a month from now', [out(800, '2026-12-22')], 800],
    ['a day just short of two months', [out(800, '2027-01-21')], 800],
    ['a day two months from now', [out(800, '2027-01-22')], 400],
    ['a day over the turn of years', [out(1200, '2027-11-22')], 100],
    ['a day that has passed', [out(800, '2026-10-01')], 800],
    ['no day: three months', [out(900)], 300],
    ['several', [out(900), out(800, '2027-01-22')], 700],
  ] as const)('with %s', (_name, oneOffs, expected) => {
    expect(setAsideFor(oneOffs, today)).toBe(yuan(expected));
  });

  it('K15: told on 31 January, three months are three, though April is shorter', () => {
    expect(setAsideFor([out(3000)], '2027-01-31')).toBe(yuan(1000));
    expect(setAsideFor([out(3000, '2027-04-30')], '2027-01-31')).toBe(yuan(1000));
    expect(setAsideFor([out(3000, '2027-04-29')], '2027-01-31')).toBe(yuan(1500));
  });

  it('is spread over n months where the day is n calendar months later, whatever the months', () => {
    fc.assert(
      fc.property(fc.nat(25_000), fc.integer({ min: 1, max: 120 }), (days, months) => {
        const from = addDays('2026-01-01', days % 20_000);
        const due = addMonths(from, months);
        const each = (on: typeof from) => setAsideFor([{ direction: 'out', amount: 100 * months, on }], from);
        expect(each(due)).toBe(100);
        if (months > 1) expect(each(addDays(due, -1))).toBe(Math.ceil((100 * months) / (months - 1)));
      }),
    );
  });

  it('is rounded up: a fen short is short', () => {
    expect(setAsideFor([{ direction: 'out', amount: 100 }], today)).toBe(34);
  });

  it.each([
    ['money at hand pays first', [comesIn(500), out(800, '2027-01-22')], 150],
    ['money that comes in time', [comesIn(500, '2027-01-22'), out(800, '2027-01-22')], 150],
    ['money that comes too late pays nothing', [comesIn(500, '2027-01-23'), out(800, '2027-01-22')], 400],
    ['more than enough', [comesIn(5000), out(800)], 0],
    [
      'the soonest is paid first, whatever comes first in the list',
      [out(900), comesIn(800), out(800, '2026-12-22')],
      300,
    ],
    ['what one leaves pays the next', [comesIn(1100), out(800, '2026-12-22'), out(900)], 200],
    ['money that was counted before is not counted again', [{ ...comesIn(800), counted: true }, out(900)], 300],
    ['money is not used twice', [comesIn(300, '2026-12-01'), out(300, '2026-12-22'), out(300, '2027-01-22')], 150],
  ] as const)('%s', (_name, oneOffs, expected) => {
    expect(setAsideFor(oneOffs, today)).toBe(yuan(expected));
  });
});

describe('the day until which something is put aside each month', () => {
  it('is that of the last expense which no income pays by then', () => {
    const comesBetween = [out(900, '2026-12-20'), comesIn(6000, '2027-01-20'), out(2400, '2027-02-25')];
    expect(putAsideUntil(comesBetween, '2026-12-01')).toBe('2026-12-20');
    expect(setAsideFor(comesBetween, '2026-12-01')).toBe(yuan(900));
    expect(putAsideUntil([out(900, '2026-12-20'), out(2400, '2027-02-25')], '2026-12-01')).toBe('2027-02-25');
    expect(putAsideUntil([out(900)], today)).toBe('2027-02-22');
    for (const none of [[], [comesIn(900)], [comesIn(900), out(900)], [{ ...out(900), counted: true as const }]])
      expect(putAsideUntil(none, today)).toBeNull();
  });

  it('is never told of without anything to put aside, nor the other way round', () => {
    const item = fc.record({
      direction: fc.constantFrom('in' as const, 'out' as const),
      amount: fc.integer({ min: 0, max: 100_000 }),
      on: fc.nat(400).map((days) => addDays(today, days)),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 8 }), (oneOffs) => {
        expect(putAsideUntil(oneOffs, today) === null).toBe(setAsideFor(oneOffs, today) === 0);
      }),
    );
  });
});
