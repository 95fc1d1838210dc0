import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, type IsoDate } from '#model/dates.ts';
import { agreedSchedule } from './agreed-schedule.ts';
import { countInstalments, instalmentNumber } from './instalment-number.ts';

const terms = { monthly: 50_000, months: 3, first: '2026-12-16' } as const;
const numbersOf = (upFrontOn: IsoDate) => {
  const { instalments } = agreedSchedule({ ...terms, upFront: { amount: 80_000, on: upFrontOn } }, null);
  return instalments.map((_, at) => instalmentNumber(instalments, at));
};

it('counts no sum up front as an instalment, whenever it is paid', () => {
  expect(numbersOf('2026-11-29')).toEqual([0, 1, 2, 3]);
  expect(numbersOf('2026-12-20')).toEqual([1, 0, 2, 3]);
});

it('counts what is paid on the day of an instalment as that one', () => {
  expect(numbersOf('2026-12-16')).toEqual([1, 2, 3]);
});

it('counts as many instalments as were agreed, with a sum up front or without', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.option(fc.nat(90)), (months, day) => {
      const on = addDays('2026-11-01', day ?? 0);
      const agreed = { ...terms, months, ...(day === null ? {} : { upFront: { amount: 1, on } }) };
      expect(countInstalments(agreedSchedule(agreed, null).instalments)).toBe(months);
    }),
  );
});
