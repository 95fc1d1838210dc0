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
  productsSince6,
  productsValues,
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
const aboutUntil5 = [...place, products, planKind] as const;
const about = [...place, productsSince6, planKind] as const;
const head = [day, version, whole(most.leftOut)] as const;
const listOf = <T extends v.GenericSchema>(negotiation: T) => filledList(negotiation, most.negotiations);
const { level: levelCodes } = linkCodes;

/** The schema of a view of several negotiations, by those of one without and with its terms. */
const payloadOf = <A extends v.GenericSchema, T extends v.GenericSchema>(outline: A, negotiation: T) =>
  v.union([
    v.strictTuple([v.literal(several), v.literal(levelCodes.steps), ...head, listOf(v.strictTuple(place))]),
    v.strictTuple([v.literal(several), v.literal(levelCodes.noAmounts), ...head, listOf(outline)]),
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

const untilFormat4 = [
  v.strictTuple([...aboutUntil5, ...terms]),
  v.strictTuple([...aboutUntil5, ...wholeTerms]),
] as const;
const withoutTerms = v.strictTuple(aboutUntil5);
/** The strict schema of a view of several negotiations. */
export const householdPayload = payloadOf(withoutTerms, v.union(untilFormat4));
/** Since format 5 the days that were put off are told. */
export const householdSince5 = payloadOf(
  withoutTerms,
  v.union([...untilFormat4, v.strictTuple([...aboutUntil5, ...movedTerms])]),
);
/** Since format 6 it is told what an agreement does not cover. */
export const householdSince6 = payloadOf(
  v.strictTuple(about),
  v.union([
    v.strictTuple([...about, ...terms]),
    v.strictTuple([...about, ...wholeTerms]),
    v.strictTuple([...about, ...movedTerms]),
  ]),
);

const negotiationValues = ({ screen: at, proposals: count, outline, terms: told }: SharedNegotiation) => [
  screenCodes[at],
  count,
  ...(outline === null ? [] : [productsValues(outline), linkCodes.planKind[outline.kind]]),
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

type Payload = v.InferOutput<typeof householdSince6>;
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
  return { screen: at, proposals: count, outline: { ...which, kind }, terms: told };
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
      outline: { ...which, kind },
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
