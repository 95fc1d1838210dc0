import { type Brief, briefOf } from '#brief/brief.ts';
import { nextDay, toDoOn } from '#brief/dates.ts';
import { elsewhereIn } from '#brief/elsewhere.ts';
import { newestList } from '#brief/not-begun.ts';
import { isReceived } from '#brief/payments.ts';
import { purseNow } from '#brief/purse-now.ts';
import type { CaseFile } from '#case/schemas.ts';
import type { Position } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { LinkLevel } from '#model/link-codes.ts';
import type { ScreenId } from '#model/screens.ts';
import type { Debt } from '#model/values.ts';
import { totalOwed } from '#rules/budget.ts';
import { debtsInTalk } from '#rules/case-facts.ts';
import type { WorkingDays } from '#rules/working-days.ts';
import {
  apartIn,
  contentVersion,
  isSettled,
  noTerms,
  planKindOf,
  type ResultOutline,
  type SharedTerms,
  screenTold,
  termsTold,
} from './result-view.ts';

/** What a link of all tells of one negotiation. */
export interface SharedNegotiation {
  /** Where its road stands without urgent matters. */
  readonly screen: ScreenId;
  readonly proposals: number;
  /** Null at the level `steps`. */
  readonly outline: Pick<ResultOutline, 'products' | 'apart' | 'kind'> | null;
  /** Null at all levels but `full`. */
  readonly terms: SharedTerms | null;
}

/** The sums over all negotiations of a person, fen. */
export interface HouseholdFigures {
  /** What a month leaves before anything is paid to a creditor; below zero where it is short, null where unknown. */
  readonly left: number | null;
  /** Agreed with any of them, a month. */
  readonly agreed: number;
  /** Σ of the debts whose total is known; null where none is. */
  readonly owed: number | null;
  /** How many debts have no total. */
  readonly unknown: number;
}

/** What a link to all negotiations of a person contains. It has no field for a name, like the view of one. */
export interface HouseholdView {
  readonly level: LinkLevel;
  readonly createdOn: IsoDate;
  readonly contentVersion: number;
  /** The nearest day first, what is settled last. */
  readonly negotiations: readonly SharedNegotiation[];
  /** How many more there are than fit. */
  readonly leftOut: number;
  /** Null at all levels but `full`. */
  readonly figures: HouseholdFigures | null;
}

/** One negotiation of the person, as it is stored. */
export interface Negotiation {
  readonly journey: Journey;
  readonly file: CaseFile;
}

interface Told extends Negotiation {
  readonly road: Position;
  readonly brief: Brief;
}

const outlineOf = (brief: Brief, settled: boolean): SharedNegotiation['outline'] => ({
  products: brief.products,
  ...(!settled && apartIn(brief)),
  kind: settled ? 'none' : planKindOf(brief),
});

function sharedNegotiation({ brief, road }: Told, level: LinkLevel): SharedNegotiation {
  const settled = isSettled(road);
  return {
    screen: screenTold(road),
    proposals: brief.proposals,
    outline: level === 'steps' ? null : outlineOf(brief, settled),
    terms: level === 'full' ? (settled ? noTerms : termsTold(brief)) : null,
  };
}

/** What was paid in one negotiation of what a list of all debts says is owed there, which may have copied an older one. */
function paidOf({ brief }: Told, listed: readonly Debt[], on: IsoDate): number {
  const { known } = totalOwed(listed);
  if (brief.owed === known) return known - (brief.owedNow ?? known);
  return brief.payments
    .filter((payment) => payment.on > on && isReceived(payment))
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/** What is owed in the negotiations that are not settled, less what was paid; a debt that two of them are about counts once. */
function owedOver(all: readonly Told[]): Pick<HouseholdFigures, 'owed' | 'unknown'> {
  const list = newestList(all.map(({ road }) => road));
  const debts = list?.debts ?? null;
  const inTalk = new Set<Debt>();
  let paid = 0;
  for (const one of all.filter(({ road }) => !isSettled(road))) {
    const listed = debtsInTalk({ debts, counterparty: one.road.facts.counterparty });
    if (list !== null && !listed.some((debt) => inTalk.has(debt))) paid += paidOf(one, listed, list.on);
    for (const debt of listed) inTalk.add(debt);
  }
  const { known, unknown } = totalOwed([...inTalk]);
  return { owed: unknown < inTalk.size ? Math.max(0, known - paid) : null, unknown };
}

/** The sums over all; what a month leaves as it was told last. */
function figuresOver(all: readonly Told[]): HouseholdFigures {
  const purse = purseNow(all);
  const left = purse === null || purse.isUncounted ? null : purse.left;
  return { left, agreed: elsewhereIn(all).agreed, ...owedOver(all) };
}

/** A link lists no more than this, however short each of them is. */
const mostListed = 50;

/** What comes first: what has the nearest day, what has none, what is settled. */
function orderOf(told: Told): string {
  if (isSettled(told.road)) return 'settled';
  const next = nextDay(told);
  return next === null ? 'open' : toDoOn(next, told.brief.today);
}

/**
 * The view of all negotiations of a person at a level.
 * @param negotiations The one on screen first.
 */
export function householdViewIn(
  negotiations: readonly Negotiation[],
  level: LinkLevel,
  { today, workingDays }: { readonly today: IsoDate; readonly workingDays: WorkingDays },
): HouseholdView {
  const all = negotiations.map((each) => {
    const road = roadOf(each.journey);
    return { ...each, road, brief: briefOf({ road, ...each, workingDays }, today) };
  });
  const listed = all
    .map((each) => ({ each, order: orderOf(each) }))
    .sort((one, other) => one.order.localeCompare(other.order))
    .map(({ each }) => sharedNegotiation(each, level))
    .slice(0, mostListed);
  return {
    level,
    createdOn: today,
    contentVersion,
    negotiations: listed,
    leftOut: negotiations.length - listed.length,
    figures: level === 'full' ? figuresOver(all) : null,
  };
}
