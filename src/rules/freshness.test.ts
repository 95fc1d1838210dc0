import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '#model/dates.ts';
import { dueDay, staleness, yearsOld } from './freshness.ts';

const checkedOn = '2026-11-28';
const ends = { on: '2026-12-31' } as const;

describe('how long a check holds', () => {
  it.each([
    [0, '2026-11-28', null],
    [179, '2027-05-26', null],
    [180, '2027-05-27', null],
    [181, '2027-05-28', 'old'],
  ] as const)('%i days after it: %s', (days, today, is) => {
    expect(addDays(checkedOn, days)).toBe(today);
    expect(staleness({ checkedOn }, today)).toBe(is);
  });

  it('is not over on a phone whose clock is behind', () => {
    expect(staleness({ checkedOn }, '2026-01-01')).toBeNull();
  });
});

describe('what ends', () => {
  it.each([
    ['the day before', '2026-12-30', null],
    ['the last day', '2026-12-31', null],
    ['the day after', '2027-01-01', 'ended'],
    ['long after', '2028-01-01', 'ended'],
  ] as const)('%s: %s', (_, today, is) => {
    expect(staleness({ checkedOn, ends }, today)).toBe(is);
  });

  it('may end after the check is old', () => {
    expect(staleness({ checkedOn, ends: { on: '2028-12-31' } }, '2027-05-28')).toBe('old');
  });
});

describe('the day by which to check again', () => {
  it.each([
    [{ checkedOn }, '2027-05-27'],
    [{ checkedOn, ends }, '2026-12-31'],
    [{ checkedOn, ends: { on: '2027-05-27' } }, '2027-05-27'],
    [{ checkedOn, ends: { on: '2028-12-31' } }, '2027-05-27'],
    [{ checkedOn, ends: { on: '2026-03-31' } }, '2026-03-31'],
  ] as const)('of %j is %s', (claim, day) => {
    expect(dueDay(claim)).toBe(day);
  });

  it('never comes where no day makes a claim wrong', () => {
    expect(dueDay({ checkedOn, ends, lasts: true })).toBeNull();
    expect(staleness({ checkedOn, ends, lasts: true }, '2099-12-31')).toBeNull();
  });

  it('is the last one on which a claim is not stale', () => {
    const days = fc.integer({ min: 0, max: 1500 }).map((after) => addDays('2025-01-01', after));
    const claims = fc.record({ checkedOn: days, ends: fc.option(fc.record({ on: days }), { nil: undefined }) });
    fc.assert(
      fc.property(claims, (claim) => {
        const due = dueDay(claim) as IsoDate;
        expect([staleness(claim, due), staleness(claim, addDays(due, 1))]).toEqual([null, expect.any(String)]);
      }),
    );
  });
});

describe('the age of a text', () => {
  it.each([
    ['2014-03-21', '2026-03-20', 11],
    ['2014-03-21', '2026-03-21', 12],
    ['2021-11-24', '2026-11-23', null],
    ['2021-11-24', '2026-11-24', 5],
    ['2021-11', '2026-11-29', null],
    ['2021-11', '2026-12-01', 5],
    ['2017', '2026-11-28', 8],
    ['2017', '2026-12-31', 9],
    ['2026-02-06', '2026-11-28', null],
  ] as const)('of %s on %s is %s years, unless it is young', (dated, today: IsoDate, years) => {
    expect(yearsOld(dated, today)).toBe(years);
  });
});
