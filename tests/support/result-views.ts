import fc from 'fast-check';
import { addDays } from '#model/dates.ts';
import { largestFen, longestList } from '#model/limits.ts';
import { linkCodes } from '#model/link-codes.ts';
import { screenIds } from '#model/screens.ts';
import type { ResultView } from '#share/result-view.ts';

const idsOf = <T extends string>(codes: Readonly<Record<T, number>>) => Object.keys(codes) as T[];
const oneOf = <T extends string>(codes: Readonly<Record<T, number>>) => fc.constantFrom(...idsOf(codes));
const someOf = <T extends string>(codes: Readonly<Record<T, number>>) => fc.shuffledSubarray(idsOf(codes));
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const day = fc.nat(27_000).map((days) => addDays('2026-01-01', days));
const amount = fc.integer({ min: 0, max: largestFen });
/** As many debts as can be entered, each as large as can be typed. */
const largestSum = longestList * largestFen;
const sum = fc.oneof(fc.nat(10_000_000), fc.integer({ min: 0, max: largestSum }));

const outline = fc.record({
  products: someOf(linkCodes.product),
  timing: orNull(oneOf(linkCodes.timing)),
  channel: orNull(oneOf(linkCodes.channel)),
  asks: someOf(linkCodes.ask),
  kind: oneOf(linkCodes.planKind),
});
const figures = fc.record({
  left: orNull(
    fc.oneof(
      sum,
      sum.map((short) => 0 - short),
    ),
  ),
  owed: orNull(sum),
  instalment: orNull(amount),
  months: orNull(fc.nat(360)),
  first: orNull(day),
});

/** Any view a link can carry, at any level. */
export const anyResultView: fc.Arbitrary<ResultView> = fc
  .record({
    level: oneOf(linkCodes.level),
    createdOn: day,
    contentVersion: fc.nat(9999),
    screen: fc.constantFrom(...screenIds),
    proposals: fc.nat(999),
    outline,
    figures,
  })
  .map((view) => ({
    ...view,
    outline: view.level === 'steps' ? null : view.outline,
    figures: view.level === 'full' ? view.figures : null,
  }));
