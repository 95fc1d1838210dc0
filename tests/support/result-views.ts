import fc from 'fast-check';
import { addDays } from '#model/dates.ts';
import { largestFen, longestList, mostNegotiations, mostSeries } from '#model/limits.ts';
import { linkCodes } from '#model/link-codes.ts';
import { screenIds } from '#model/screens.ts';
import type { HouseholdView } from '#share/household-view.ts';
import { fittingView } from '#share/link.ts';
import type { BeyondEqual, ResultView, SharedTerms } from '#share/result-view.ts';

const idsOf = <T extends string>(codes: Readonly<Record<T, number>>) => Object.keys(codes) as T[];
const oneOf = <T extends string>(codes: Readonly<Record<T, number>>) => fc.constantFrom(...idsOf(codes));
const someOf = <T extends string>(codes: Readonly<Record<T, number>>) => fc.shuffledSubarray(idsOf(codes));
const orNull = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });

const day = fc.nat(27_000).map((days) => addDays('2026-01-01', days));
const amount = fc.integer({ min: 0, max: largestFen });
/** As many debts as can be entered, each as large as can be typed. */
const largestSum = longestList * largestFen;
const sum = fc.oneof(fc.nat(10_000_000), fc.integer({ min: 0, max: largestSum }));

/** What it is about, and now and then the last of it that an agreement does not cover. */
const about = fc.tuple(someOf(linkCodes.product), fc.nat(3)).map(([products, count]) => ({
  products,
  ...(count > 0 && products.length > 0 && { apart: products.slice(-count) }),
}));
const outline = fc
  .record({
    about,
    timing: orNull(oneOf(linkCodes.timing)),
    channel: orNull(oneOf(linkCodes.channel)),
    asks: someOf(linkCodes.ask),
    kind: oneOf(linkCodes.planKind),
  })
  .map(({ about: told, ...rest }) => ({ ...told, ...rest }));
/** Agreements may be older than this guide. */
const termsDay = fc.integer({ min: -9497, max: 27_000 }).map((days) => addDays('2026-01-01', days));
const positive = fc.integer({ min: 1, max: largestFen });
const parts = { last: positive, fee: positive };
const known = { monthly: positive, months: fc.integer({ min: 1, max: 360 }), first: termsDay };
const beyond: fc.Arbitrary<BeyondEqual> = fc
  .record(
    {
      ...parts,
      upFront: fc.record({ amount: positive, on: termsDay }),
      more: fc.array(fc.record({ ...known, ...parts }, { requiredKeys: ['monthly', 'months', 'first'] }), {
        minLength: 1,
        maxLength: mostSeries - 1,
      }),
    },
    { requiredKeys: [] },
  )
  .filter((each) => Object.keys(each).length > 0);

/** Days of instalments that were put off. */
const moved = fc.array(fc.record({ from: termsDay, to: termsDay }), { minLength: 1, maxLength: 12 });

/** Any instalments a link can tell of: known or not, equal or more than that, put off or not. */
const terms: fc.Arbitrary<SharedTerms> = fc.oneof(
  fc
    .record({ ...known, beyond, moved }, { requiredKeys: ['monthly', 'months', 'first', 'moved'] })
    .map(({ monthly, ...rest }) => ({ instalment: monthly, ...rest })),
  fc.record({ instalment: orNull(amount), months: orNull(fc.nat(360)), first: orNull(termsDay) }),
  fc
    .record({ ...known, beyond })
    .map(({ monthly, months, first, beyond: rest }) => ({ instalment: monthly, months, first, beyond: rest })),
);

const sums = fc.record({
  left: orNull(
    fc.oneof(
      sum,
      sum.map((short) => 0 - short),
    ),
  ),
  owed: orNull(sum),
});
const figures = fc.tuple(sums, terms).map(([some, others]) => ({ ...some, ...others }));

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

const negotiation = fc.record({
  screen: fc.constantFrom(...screenIds),
  proposals: fc.nat(999),
  outline: fc.tuple(about, oneOf(linkCodes.planKind)).map(([told, kind]) => ({ ...told, kind })),
  terms,
});

/** Any view of several negotiations, at any level, also of more than a link carries. */
export const anyLongHouseholdView: fc.Arbitrary<HouseholdView> = fc
  .record({
    level: oneOf(linkCodes.level),
    createdOn: day,
    contentVersion: fc.nat(9999),
    negotiations: fc.array(negotiation, { minLength: 1, maxLength: mostNegotiations }),
    leftOut: fc.nat(99),
    figures: fc
      .tuple(sums, sum, fc.nat(99))
      .map(([{ left, owed }, agreed, unknown]) => ({ left, owed, agreed, unknown })),
  })
  .map((view) => ({
    ...view,
    negotiations: view.negotiations.map((each) => ({
      ...each,
      outline: view.level === 'steps' ? null : each.outline,
      terms: view.level === 'full' ? each.terms : null,
    })),
    figures: view.level === 'full' ? view.figures : null,
  }));

/** Any view a link can carry, of one negotiation or of several. */
export const anyLinkView = fc.oneof(anyResultView, anyLongHouseholdView.map(fittingView));
