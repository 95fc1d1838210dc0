import * as v from 'valibot';
import { dateOfDayNumber, dayNumber, type IsoDate } from '#model/dates.ts';
import { linkCodes } from '#model/link-codes.ts';
import { type ScreenId, screenIds, screens } from '#model/screens.ts';
import { fen } from '#model/values.ts';
import type { ResultView } from './result-view.ts';

const firstDay = dayNumber('2026-01-01');
const lastDay = dayNumber('2099-12-31') - firstDay;
/** Bounds of the format. They are its own: links that are out must stay readable when a rule changes. */
const most = { proposals: 999, months: 360, version: 9999, codes: 12 } as const;

const screenCodes = Object.fromEntries(screenIds.map((id) => [id, screens[id].code])) as Record<ScreenId, number>;

const idOf = <T extends string>(codes: Readonly<Record<T, number>>, code: number): T | undefined =>
  (Object.keys(codes) as T[]).find((id) => codes[id] === code);

/** A code number, read as the id it stands for. */
const coded = <T extends string>(codes: Readonly<Record<T, number>>) =>
  v.pipe(
    v.number(),
    v.check((code) => idOf(codes, code) !== undefined),
    v.transform((code) => idOf(codes, code) as T),
  );

const listed = <T extends string>(codes: Readonly<Record<T, number>>) =>
  v.pipe(
    v.array(coded(codes)),
    v.maxLength(most.codes),
    v.check((ids) => new Set(ids).size === ids.length),
  );

const whole = (largest: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(largest));
const day = v.pipe(
  whole(lastDay),
  v.transform((days): IsoDate => dateOfDayNumber(days + firstDay)),
);

const head = [day, whole(most.version), coded(screenCodes), whole(most.proposals)] as const;
const outline = [
  listed(linkCodes.product),
  v.nullable(coded(linkCodes.timing)),
  v.nullable(coded(linkCodes.channel)),
  listed(linkCodes.ask),
  coded(linkCodes.planKind),
] as const;
/** A sum of many amounts, each of which may be the largest that can be typed: what can be told can be shared. */
const largestSum = Number.MAX_SAFE_INTEGER;
const figures = [
  // Below zero where the month is short; links of earlier releases say zero then.
  v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-largestSum), v.maxValue(largestSum))),
  v.nullable(whole(largestSum)),
  v.nullable(fen),
  v.nullable(whole(most.months)),
  v.nullable(day),
] as const;

/** The strict schema of what a link carries: numbers, nulls and lists of numbers in fixed positions, nothing else. */
const payload = v.union([
  v.strictTuple([v.literal(linkCodes.level.steps), ...head]),
  v.strictTuple([v.literal(linkCodes.level.noAmounts), ...head, ...outline]),
  v.strictTuple([v.literal(linkCodes.level.full), ...head, ...outline, ...figures]),
]);

/** Days since 2026-01-01, clamped to the valid range: a wrong clock must not make a link that does not open. */
const dayCode = (date: IsoDate): number => Math.min(Math.max(dayNumber(date) - firstDay, 0), lastDay);

/** What a link to this view carries: numbers, nulls and lists of numbers. */
export function valuesOf({
  level,
  createdOn,
  contentVersion,
  screen,
  proposals,
  outline: told,
  figures: sums,
}: ResultView): readonly unknown[] {
  return [
    linkCodes.level[level],
    dayCode(createdOn),
    contentVersion,
    screenCodes[screen],
    proposals,
    ...(told === null
      ? []
      : [
          told.products.map((id) => linkCodes.product[id]),
          told.timing === null ? null : linkCodes.timing[told.timing],
          told.channel === null ? null : linkCodes.channel[told.channel],
          told.asks.map((id) => linkCodes.ask[id]),
          linkCodes.planKind[told.kind],
        ]),
    ...(sums === null
      ? []
      : [sums.left, sums.owed, sums.instalment, sums.months, sums.first === null ? null : dayCode(sums.first)]),
  ];
}

/** The view that values of any source tell; null unless all are known ids and numbers within their bounds. */
export function viewOfValues(values: unknown): ResultView | null {
  const parsed = v.safeParse(payload, values);
  return parsed.success ? viewOf(parsed.output) : null;
}

function viewOf(values: v.InferOutput<typeof payload>): ResultView {
  const [, createdOn, contentVersion, screen, proposals] = values;
  const base = { createdOn, contentVersion, screen, proposals };
  if (values[0] === linkCodes.level.steps) return { ...base, level: 'steps', outline: null, figures: null };
  const [, , , , , products, timing, channel, asks, kind] = values;
  const told = { products, timing, channel, asks, kind };
  if (values[0] === linkCodes.level.noAmounts) return { ...base, level: 'noAmounts', outline: told, figures: null };
  const [, , , , , , , , , , left, owed, instalment, months, first] = values;
  return { ...base, level: 'full', outline: told, figures: { left, owed, instalment, months, first } };
}
