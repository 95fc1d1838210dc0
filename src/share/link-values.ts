import * as v from 'valibot';
import { linkCodes } from '#model/link-codes.ts';
import { householdPayload, householdSince5, householdValues, householdViewOf } from './household-values.ts';
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
const outline = [
  products,
  v.nullable(coded(linkCodes.timing)),
  v.nullable(coded(linkCodes.channel)),
  listed(linkCodes.ask),
  planKind,
] as const;
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
  told.products.map((id) => linkCodes.product[id]),
  told.timing === null ? null : linkCodes.timing[told.timing],
  told.channel === null ? null : linkCodes.channel[told.channel],
  told.asks.map((id) => linkCodes.ask[id]),
  linkCodes.planKind[told.kind],
];

/**
 * The view that values of any source tell; null unless all are known ids and numbers within their bounds.
 * @param format The number of the format they came in.
 */
export function viewOfValues(values: unknown, format: number): LinkView | null {
  const one = v.safeParse(format < 3 ? untilFormat2 : format < 5 ? ofOne : ofOneSince5, values);
  if (one.success) return viewOf(one.output);
  if (format < 3) return null;
  const all = v.safeParse(format < 5 ? householdPayload : householdSince5, values);
  return all.success ? householdViewOf(all.output) : null;
}

function viewOf(values: v.InferOutput<typeof ofOneSince5> | v.InferOutput<typeof untilFormat2>): ResultView {
  const [, createdOn, contentVersion, at, count] = values;
  const base = { createdOn, contentVersion, screen: at, proposals: count };
  if (values[0] === levelCodes.steps) return { ...base, level: 'steps', outline: null, figures: null };
  const [, , , , , about, timing, channel, asks, kind] = values;
  const told = { products: about, timing, channel, asks, kind };
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
