import * as v from 'valibot';
import { linkCodes } from '#model/link-codes.ts';
import type { HouseholdView, SharedNegotiation } from './household-view.ts';
import {
  balance,
  day,
  dayCode,
  filledList,
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
  whole,
  wholeTerms,
} from './link-parts.ts';

/** Stands where a view of one negotiation has its level. */
const several = 0;
/** Bounds of the format, its own like all of them. */
const most = { negotiations: 60, leftOut: 9999, debts: 9999 } as const;

const place = [screen, proposals] as const;
const about = [...place, products, planKind] as const;
const head = [day, version, whole(most.leftOut)] as const;
const listOf = <T extends v.GenericSchema>(negotiation: T) => filledList(negotiation, most.negotiations);
const { level: levelCodes } = linkCodes;

/** The schema of a view of several negotiations, by that of one with its terms. */
const payloadOf = <T extends v.GenericSchema>(negotiation: T) =>
  v.union([
    v.strictTuple([v.literal(several), v.literal(levelCodes.steps), ...head, listOf(v.strictTuple(place))]),
    v.strictTuple([v.literal(several), v.literal(levelCodes.noAmounts), ...head, listOf(v.strictTuple(about))]),
    v.strictTuple([
      v.literal(several),
      v.literal(levelCodes.full),
      ...head,
      listOf(negotiation),
      v.nullable(balance),
      sum,
      v.nullable(sum),
      whole(most.debts),
    ]),
  ]);

const untilFormat4 = [v.strictTuple([...about, ...terms]), v.strictTuple([...about, ...wholeTerms])] as const;
/** The strict schema of a view of several negotiations. */
export const householdPayload = payloadOf(v.union(untilFormat4));
/** Since format 5 the days that were put off are told. */
export const householdSince5 = payloadOf(v.union([...untilFormat4, v.strictTuple([...about, ...movedTerms])]));

const negotiationValues = ({ screen: at, proposals: count, outline, terms: told }: SharedNegotiation) => [
  screenCodes[at],
  count,
  ...(outline === null ? [] : [outline.products.map((id) => linkCodes.product[id]), linkCodes.planKind[outline.kind]]),
  ...(told === null ? [] : termsValues(told)),
];

/** What a link to a view of several negotiations carries. */
export const householdValues = (view: HouseholdView): readonly unknown[] => [
  several,
  levelCodes[view.level],
  dayCode(view.createdOn),
  view.contentVersion,
  view.leftOut,
  view.negotiations.map(negotiationValues),
  ...(view.figures === null ? [] : [view.figures.left, view.figures.agreed, view.figures.owed, view.figures.unknown]),
];

type Payload = v.InferOutput<typeof householdSince5>;
type Full = Extract<Payload, readonly [unknown, typeof levelCodes.full, ...unknown[]]>;

function withTerms(values: Full[5][number]): SharedNegotiation {
  const [at, count, which, kind, instalment, months, first] = values;
  const told = {
    instalment,
    months,
    first,
    ...(values.length === 8 && { beyond: values[7] }),
    ...(values.length === 9 && { ...(values[7] !== null && { beyond: values[7] }), moved: values[8] }),
  };
  return { screen: at, proposals: count, outline: { products: which, kind }, terms: told };
}

/** The view that values tell. */
export function householdViewOf(values: Payload): HouseholdView {
  const [, , createdOn, contentVersion, leftOut] = values;
  const base = { createdOn, contentVersion, leftOut, figures: null };
  if (values[1] === levelCodes.steps) {
    const negotiations = values[5].map(([at, count]) => ({ screen: at, proposals: count, outline: null, terms: null }));
    return { ...base, level: 'steps', negotiations };
  }
  if (values[1] === levelCodes.noAmounts) {
    const negotiations = values[5].map(([at, count, which, kind]) => ({
      screen: at,
      proposals: count,
      outline: { products: which, kind },
      terms: null,
    }));
    return { ...base, level: 'noAmounts', negotiations };
  }
  const [, , , , , negotiations, left, agreed, owed, unknown] = values;
  return {
    ...base,
    level: 'full',
    negotiations: negotiations.map(withTerms),
    figures: { left, agreed, owed, unknown },
  };
}
