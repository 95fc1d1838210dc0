import * as v from 'valibot';
import type { MovedDay } from '#brief/payments.ts';
import { dateOfDayNumber, dayNumber, type IsoDate } from '#model/dates.ts';
import { linkCodes } from '#model/link-codes.ts';
import { type ScreenId, screenIds, screens } from '#model/screens.ts';
import { fen, type ProductId } from '#model/values.ts';
import type { BeyondEqual, ResultOutline, SharedTerms } from './result-view.ts';

/** Days are counted from here. */
const origin = dayNumber('2026-01-01');
/** The first and the last day of a link; what lies outside is told as the nearest of them. */
const latest = dayNumber('2099-12-31') - origin;
/** Agreements older than this guide are told of since format 3. */
const earliest = dayNumber('2000-01-01') - origin;
/** Bounds of the format. They are its own: links that are out must stay readable when a rule changes. */
const most = { proposals: 999, months: 360, version: 9999, codes: 12, series: 12, moved: 12 } as const;

export const screenCodes = Object.fromEntries(screenIds.map((id) => [id, screens[id].code])) as Record<
  ScreenId,
  number
>;

const idOf = <T extends string>(codes: Readonly<Record<T, number>>, code: number): T | undefined =>
  (Object.keys(codes) as T[]).find((id) => codes[id] === code);

/** A code number, read as the id it stands for. */
export const coded = <T extends string>(codes: Readonly<Record<T, number>>) =>
  v.pipe(
    v.number(),
    v.check((code) => idOf(codes, code) !== undefined),
    v.transform((code) => idOf(codes, code) as T),
  );

/** A list of code numbers, each at most once. */
export const listed = <T extends string>(codes: Readonly<Record<T, number>>) =>
  v.pipe(
    v.array(coded(codes)),
    v.maxLength(most.codes),
    v.check((ids) => new Set(ids).size === ids.length),
  );

/** A list of at least one. */
export const filledList = <T extends v.GenericSchema>(item: T, largest: number) =>
  v.pipe(
    v.array(item),
    v.maxLength(largest),
    v.check((items) => items.length > 0),
  );

const between = (least: number, largest: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(largest));
export const whole = (largest: number) => between(0, largest);

const toDate = (days: number): IsoDate => dateOfDayNumber(days + origin);
/** A day since 2026, as days since its first. */
export const day = v.pipe(whole(latest), v.transform(toDate));
/** A day that may also be earlier. */
const anyDay = v.pipe(between(earliest, latest), v.transform(toDate));

const within = (date: IsoDate, least: number): number => Math.min(Math.max(dayNumber(date) - origin, least), latest);
/** Clamped to the valid range: a wrong clock must not make a link that does not open. */
export const dayCode = (date: IsoDate): number => within(date, 0);
const anyDayCode = (date: IsoDate): number => within(date, earliest);

/** A sum of many amounts, each of which may be the largest that can be typed: what can be told can be shared. */
const largestSum = Number.MAX_SAFE_INTEGER;
export const sum = whole(largestSum);
/** What is left of a month: below zero where it is short; links of earlier releases say zero then. */
export const balance = between(-largestSum, largestSum);

export const version = whole(most.version);
export const screen = coded(screenCodes);
export const proposals = whole(most.proposals);

/** Instalments as they were told up to format 2. */
export const equalTerms = [v.nullable(fen), v.nullable(whole(most.months)), v.nullable(day)] as const;

const positive = v.pipe(fen, v.minValue(1));
const series = [positive, between(1, most.months), anyDay] as const;
const parts = [v.nullable(positive), v.nullable(positive)] as const;

const beyond = v.pipe(
  v.strictTuple([
    ...parts,
    v.nullable(v.strictTuple([positive, anyDay])),
    v.nullable(filledList(v.strictTuple([...series, ...parts]), most.series)),
  ]),
  v.check((values) => values.some((value) => value !== null)),
  v.transform(
    ([last, fee, upFront, more]): BeyondEqual => ({
      ...partsOf(last, fee),
      ...(upFront === null ? {} : { upFront: { amount: upFront[0], on: upFront[1] } }),
      ...(more === null
        ? {}
        : {
            more: more.map(([monthly, months, first, ...rest]) => ({ monthly, months, first, ...partsOf(...rest) })),
          }),
    }),
  ),
);

const partsOf = (last: number | null, fee: number | null): Pick<BeyondEqual, 'last' | 'fee'> => ({
  ...(last === null ? {} : { last }),
  ...(fee === null ? {} : { fee }),
});

/** Instalments since format 3: known or not, or known with all that was agreed beyond equal ones. */
export const terms = [v.nullable(fen), v.nullable(whole(most.months)), v.nullable(anyDay)] as const;
export const wholeTerms = [...series, beyond] as const;

/** Instalments since format 5: known, with what was agreed beyond equal ones if anything, and the days put off. */
export const movedTerms = [
  ...series,
  v.nullable(beyond),
  filledList(
    v.pipe(
      v.strictTuple([anyDay, anyDay]),
      v.transform(([from, to]): MovedDay => ({ from, to })),
    ),
    most.moved,
  ),
] as const;

/** Instalments as a link carries them, in three to five values. */
export function termsValues({ instalment, months, first, beyond: rest, moved }: SharedTerms): readonly unknown[] {
  const three = [instalment, months, first === null ? null : anyDayCode(first)];
  if (moved !== undefined)
    return [
      ...three,
      rest === undefined ? null : beyondValues(rest),
      moved.map(({ from, to }) => [anyDayCode(from), anyDayCode(to)]),
    ];
  return rest === undefined ? three : [...three, beyondValues(rest)];
}

function beyondValues(rest: BeyondEqual): readonly unknown[] {
  const { last = null, fee = null, upFront, more } = rest;
  return [
    last,
    fee,
    upFront === undefined ? null : [upFront.amount, anyDayCode(upFront.on)],
    more === undefined
      ? null
      : more.map((each) => [each.monthly, each.months, anyDayCode(each.first), each.last ?? null, each.fee ?? null]),
  ];
}

/** The values of an outline that every format has: what it is about. */
const about = listed(linkCodes.product);
export const products = v.pipe(
  about,
  v.transform((ids): Products => ({ products: ids })),
);

/** What a negotiation is about, and what of it an agreement does not cover. */
type Products = Pick<ResultOutline, 'products' | 'apart'>;

/** Stands in a list of products before those that are apart; no product has this code. */
const apartFollows = 0;

/** Since format 6, those that an agreement does not cover stand last, after the others. */
export const productsSince6 = v.union([
  products,
  v.pipe(
    v.array(v.number()),
    v.check((codes) => codes.indexOf(apartFollows) > -1 && codes.indexOf(apartFollows) < codes.length - 1),
    v.transform((codes) => {
      const at = codes.indexOf(apartFollows);
      return [codes.filter((_, place) => place !== at), codes.length - 1 - at] as const;
    }),
    v.tuple([about, v.number()]),
    v.transform(([ids, count]): Products => ({ products: ids, apart: ids.slice(-count) })),
  ),
]);

/** What a link carries of what a negotiation is about. */
export function productsValues({ products: ids, apart = [] }: Products): readonly number[] {
  const codes = (some: readonly ProductId[]) => some.map((id) => linkCodes.product[id]);
  if (apart.length === 0) return codes(ids);
  return [...codes(ids.filter((id) => !apart.includes(id))), apartFollows, ...codes(apart)];
}
export const planKind = coded(linkCodes.planKind);
