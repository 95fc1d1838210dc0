import * as v from 'valibot';
import { linkCodes } from '#model/link-codes.ts';
import {
  householdPayload,
  householdSince5,
  householdSince6,
  householdValues,
  householdViewOf,
} from './household-values.ts';
import type { HouseholdView } from './household-view.ts';
import {
  balance,
  coded,
  day,
  dayCode,
  equalTerms,
  listed,
  movedTerms,
  planKind,
  products,
  productsSince6,
  productsValues,
  proposals,
  screen,
  screenCodes,
  sum,
  terms,
  termsValues,
  version,
  wholeTerms,
} from './link-parts.ts';
import type { ResultView } from './result-view.ts';

/** What a link shows: one negotiation, or all of a person. */
export type LinkView = ResultView | HouseholdView;

const { level: levelCodes } = linkCodes;
const head = [day, version, screen, proposals] as const;
const besides = [
  v.nullable(coded(linkCodes.timing)),
  v.nullable(coded(linkCodes.channel)),
  listed(linkCodes.ask),
  planKind,
] as const;
const outline = [products, ...besides] as const;
const sums = [v.nullable(balance), v.nullable(sum)] as const;

const steps = v.strictTuple([v.literal(levelCodes.steps), ...head]);
const noAmounts = v.strictTuple([v.literal(levelCodes.noAmounts), ...head, ...outline]);
const fullOf = [v.literal(levelCodes.full), ...head, ...outline, ...sums] as const;

/**
 * The strict schema of what a link carries: numbers, nulls and lists of numbers in fixed positions, nothing else. Until
 * format 2 there were equal instalments only, and one negotiation.
 */
const untilFormat2 = v.union([steps, noAmounts, v.strictTuple([...fullOf, ...equalTerms])]);
const ofOne = v.union([
  steps,
  noAmounts,
  v.strictTuple([...fullOf, ...terms]),
  v.strictTuple([...fullOf, ...wholeTerms]),
]);
/** Since format 5 the days that were put off are told. */
const ofOneSince5 = v.union([...ofOne.options, v.strictTuple([...fullOf, ...movedTerms])]);
/** Since format 6 it is told what an agreement does not cover. */
const outlineSince6 = [productsSince6, ...besides] as const;
const fullSince6 = [v.literal(levelCodes.full), ...head, ...outlineSince6, ...sums] as const;
const ofOneSince6 = v.union([
  steps,
  v.strictTuple([v.literal(levelCodes.noAmounts), ...head, ...outlineSince6]),
  v.strictTuple([...fullSince6, ...terms]),
  v.strictTuple([...fullSince6, ...wholeTerms]),
  v.strictTuple([...fullSince6, ...movedTerms]),
]);

/** What a link to this view carries: numbers, nulls and lists of numbers. */
export const valuesOf = (view: LinkView): readonly unknown[] =>
  'negotiations' in view ? householdValues(view) : resultValues(view);

const resultValues = (view: ResultView): readonly unknown[] => [
  levelCodes[view.level],
  dayCode(view.createdOn),
  view.contentVersion,
  screenCodes[view.screen],
  view.proposals,
  ...(view.outline === null ? [] : outlineValues(view.outline)),
  ...(view.figures === null ? [] : [view.figures.left, view.figures.owed, ...termsValues(view.figures)]),
];

const outlineValues = (told: NonNullable<ResultView['outline']>): readonly unknown[] => [
  productsValues(told),
  told.timing === null ? null : linkCodes.timing[told.timing],
  told.channel === null ? null : linkCodes.channel[told.channel],
  told.asks.map((id) => linkCodes.ask[id]),
  linkCodes.planKind[told.kind],
];

/** The schemas of a view of one and of all in a format. */
function schemasOf(format: number) {
  if (format < 3) return { one: untilFormat2, all: null };
  if (format < 5) return { one: ofOne, all: householdPayload };
  return format < 6 ? { one: ofOneSince5, all: householdSince5 } : { one: ofOneSince6, all: householdSince6 };
}

/** True where a view can be told in no format before 6. */
export const needsFormat6 = (view: LinkView): boolean =>
  ('negotiations' in view ? view.negotiations : [view]).some(({ outline: told }) => told?.apart !== undefined);

/**
 * The view that values of any source tell; null unless all are known ids and numbers within their bounds.
 * @param format The number of the format they came in.
 */
export function viewOfValues(values: unknown, format: number): LinkView | null {
  const { one, all } = schemasOf(format);
  const single = v.safeParse(one, values);
  if (single.success) return viewOf(single.output);
  const several = all === null ? null : v.safeParse(all, values);
  return several?.success ? householdViewOf(several.output) : null;
}

function viewOf(values: v.InferOutput<typeof ofOneSince6> | v.InferOutput<typeof untilFormat2>): ResultView {
  const [, createdOn, contentVersion, at, count] = values;
  const base = { createdOn, contentVersion, screen: at, proposals: count };
  if (values[0] === levelCodes.steps) return { ...base, level: 'steps', outline: null, figures: null };
  const [, , , , , about, timing, channel, asks, kind] = values;
  const told = { ...about, timing, channel, asks, kind };
  if (values[0] === levelCodes.noAmounts) return { ...base, level: 'noAmounts', outline: told, figures: null };
  const [, , , , , , , , , , left, owed, instalment, months, first] = values;
  const figures = {
    left,
    owed,
    instalment,
    months,
    first,
    ...(values.length === 16 && { beyond: values[15] }),
    ...(values.length === 17 && { ...(values[15] !== null && { beyond: values[15] }), moved: values[16] }),
  };
  return { ...base, level: 'full', outline: told, figures };
}
