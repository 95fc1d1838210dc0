import { getSolarDateFromLunar, getSolarTermDate, isWorkday } from 'chinese-days';
import { holidays, workdays } from 'chinese-days/dist/chinese-days.json';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, daysBetween, type IsoDate } from '#model/dates.ts';
import { statutoryDays, statutoryDaysOnly, workingDayBefore, workingDayFrom, workingDaysFrom } from './working-days.ts';

const announced = workingDaysFrom({ daysOff: Object.keys(holidays), worked: Object.keys(workdays) });

/** The package reads days in the zone of the device. */
const zone = process.env.TZ;
beforeAll(() => {
  process.env.TZ = 'Asia/Shanghai';
});
afterAll(() => {
  process.env.TZ = zone;
});

describe('a working day', () => {
  it('is what was announced, on every day of the years that were', () => {
    const first: IsoDate = '2018-01-01';
    const days = Array.from({ length: daysBetween(first, '2026-12-31') + 1 }, (_, at) => addDays(first, at));
    expect(days.filter((day) => announced.isWorkingDay(day) !== isWorkday(day))).toEqual([]);
    expect(announced.lastYear).toBe(2026);
  });

  it.each([
    ['2026-11-28', false, 'a Saturday'],
    ['2026-11-30', true, 'a Monday'],
    ['2026-10-08', true, 'the day after the holiday'],
    ['2026-10-07', false, 'a Wednesday of the holiday'],
    ['2026-10-10', true, 'a Saturday worked in exchange'],
  ] as const)('%s: %s, %s', (day, isWorked, _why) => {
    expect(announced.isWorkingDay(day)).toBe(isWorked);
  });

  it('is no statutory day off where nothing was announced yet', () => {
    expect(statutoryDays(2027)).toEqual(
      expect.arrayContaining(['2027-02-05', '2027-02-08', '2027-06-09', '2027-10-03']),
    );
    expect(announced.isWorkingDay('2027-02-08')).toBe(false);
    expect(announced.isWorkingDay('2027-02-09')).toBe(true);
    expect(statutoryDaysOnly.isWorkingDay('2026-10-01')).toBe(false);
    expect(statutoryDaysOnly.lastYear).toBe(0);
  });

  it('is reckoned by moon and sun in the years to come', () => {
    for (const year of [2027, 2028, 2029, 2030, 2031, 2032]) {
      const eve = addDays(getSolarDateFromLunar(`${year}-01-01`).date as IsoDate, -1);
      const moving = [
        ...[0, 1, 2, 3].map((at) => addDays(eve, at)),
        getSolarTermDate(year, 4, 'pure_brightness'),
        getSolarDateFromLunar(`${year}-05-05`).date,
        getSolarDateFromLunar(`${year}-08-15`).date,
      ];
      expect(statutoryDays(year)).toEqual(expect.arrayContaining(moving));
      expect(statutoryDays(year)).toHaveLength(6 + moving.length);
    }
    expect(statutoryDays(2033)).toHaveLength(6);
  });

  it('is found on either side of every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6000 }), (days) => {
        const day = addDays('2018-01-01', days);
        const from = workingDayFrom(day, announced);
        const before = workingDayBefore(day, announced);
        expect([announced.isWorkingDay(from), announced.isWorkingDay(before)]).toEqual([true, true]);
        expect([from >= day, before < day]).toEqual([true, true]);
      }),
    );
  });
});
