import type { Position } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { ScreenId } from '#model/screens.ts';
import type { OneOff } from '#model/values.ts';
import { budgetIn, type Facts, leftEachMonth, owedIn } from '#rules/case-facts.ts';
import { keptForOthers } from '#rules/elsewhere.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { type Purse, purseOf } from '#rules/purse.ts';
import type { Instalment } from '#rules/schedule.ts';
import { claimOf, elsewhereIn, elsewhereOf, type Negotiation } from './elsewhere.ts';

/** What a month leaves is calculated from the answers to these. */
const budgetScreens: readonly ScreenId[] = ['income', 'spending', 'oneOffs', 'funds'];

interface ToldBudget {
  readonly facts: Facts;
  /** The day of its last answer; empty where it has none. */
  readonly on: IsoDate | '';
}

const known = new WeakMap<Journey, ToldBudget | null>();

/** The budget of a negotiation; null where it has none, or its claim may have expired: an amount beside that would be half a promise. */
function budgetTold(journey: Journey): ToldBudget | null {
  const before = known.get(journey);
  if (before !== undefined) return before;
  const { facts, path } = roadOf(journey);
  const days = path.filter(({ screen }) => budgetScreens.includes(screen)).map(({ answer }) => answer.on);
  const told =
    budgetIn(facts) === null || mayBeTimeBarred(facts) ? null : { facts, on: days.sort().pop() ?? ('' as const) };
  known.set(journey, told);
  return told;
}

/**
 * The facts of the negotiation whose budget was told last, since that is what is true of the purse now; of two of one day
 * those that leave less, whichever of them is open. Null where none has one.
 */
function newestTold(all: readonly { readonly journey: Journey }[]): ToldBudget | null {
  const told = all.map(({ journey }) => budgetTold(journey)).filter((budget) => budget !== null);
  const left = ({ facts }: ToldBudget): number => leftEachMonth(facts)?.amount ?? 0;
  return told.sort((one, other) => other.on.localeCompare(one.on) || left(one) - left(other))[0] ?? null;
}

const newestBudget = (all: readonly { readonly journey: Journey }[]): Facts | null => newestTold(all)?.facts ?? null;

/** True where a negotiation without a budget estimated what a month leaves after a budget was told, or on its day as less. */
function isEstimatedSince({ facts: budget, on }: ToldBudget, facts: Facts, { path }: Position): boolean {
  const estimate = budgetIn(facts) === null ? leftEachMonth(facts) : null;
  const day = path.filter(({ screen }) => screen === 'leftOver').pop()?.answer.on;
  if (estimate === null || day === undefined) return false;
  return day > on || (day === on && estimate.amount < (purseOf(budget, { agreed: 0 })?.left ?? 0));
}

/** The purse of a person over all their negotiations, and what was agreed to be paid a single time. */
export interface PurseNow extends Purse {
  /** Oldest first. It is no part of `left`, and what is put aside for it each month is no part of `free`. */
  readonly once: readonly Instalment[];
  /** The one-offs it was calculated with, money that was found among them. */
  readonly oneOffs: readonly OneOff[];
}

/** The purse of a person over all their negotiations, by the budget that was told last; null while there is none. */
export function purseNow(all: readonly Negotiation[]): PurseNow | null {
  const facts = newestBudget(all);
  const { agreed, once = [] } = elsewhereIn(all);
  const monthly = facts === null ? null : purseOf(facts, { agreed });
  if (facts === null || monthly === null) return null;
  const oneOffs = [...(facts.oneOffs ?? []), { direction: 'in', amount: facts.foundOnce } as const];
  return { ...monthly, free: purseOf(facts, { agreed, once })?.free ?? monthly.free, once, oneOffs };
}

/**
 * The facts of a negotiation with what a month leaves now: where another one was told since that it is more or less, with
 * those figures and what the others take now. The same facts where its own still hold, an estimate that was told since
 * included, and while its claim may have expired.
 */
export function factsNow(facts: Facts, own: { readonly journey: Journey }, others: readonly Negotiation[]): Facts {
  const newest = mayBeTimeBarred(facts) ? null : newestTold([own, ...others]);
  const road = roadOf(own.journey);
  if (newest === null || isEstimatedSince(newest, facts, road)) return facts;
  const elsewhere = elsewhereOf(road, others);
  const now = purseOf(newest.facts, elsewhere);
  if (now === null || purseOf(facts, elsewhere)?.left === now.left) return facts;
  const { incomes, spending, oneOffs, oneOffsOn, foundMonthly, foundOnce } = newest.facts;
  const told = { incomes, oneOffs, oneOffsOn, foundMonthly, foundOnce };
  return { ...facts, ...told, spending: spending && { ...spending, elsewhere } };
}

/**
 * The facts of a negotiation with what can be offered here now: by the newest budget, else by the first estimate less what
 * others take of it, as a budget is counted. The same facts where nobody takes anything, or nothing is known.
 */
export function factsHere(facts: Facts, own: { readonly journey: Journey }, others: readonly Negotiation[]): Facts {
  const now = factsNow(facts, own, others);
  const left = leftEachMonth(now);
  if (left === null || left.exact || left.amount <= 0) return now;
  const elsewhere = elsewhereOf(roadOf(own.journey), others);
  const free = left.amount - elsewhere.agreed;
  const here = Math.max(0, free - keptForOthers(free, owedIn(now), elsewhere));
  return here === left.amount ? now : { ...now, leftOver: here === 0 ? 'short' : here, foundMonthly: 0 };
}

/**
 * The facts that a proposal is measured by: where another negotiation was told since that a month leaves less, with what
 * can be offered here now. Where it leaves more, the sums of this one, since its letter names them.
 */
export function factsToPropose(
  facts: Facts,
  own: { readonly journey: Journey },
  others: readonly Negotiation[],
): Facts {
  const now = factsNow(facts, own, others);
  return (leftEachMonth(now)?.amount ?? 0) < (leftEachMonth(facts)?.amount ?? 0) ? now : facts;
}

/** What a proposal and what was promised to others come to, where they exceed what a month leaves, fen. */
export interface OverPromised {
  readonly left: number;
  /** True where another negotiation knows what a month leaves better than this one. */
  readonly isNewer: boolean;
  /** Agreed with others. */
  readonly agreed: number;
  /** Offered to others, or accepted there, while no terms are entered of it. */
  readonly promised: number;
  /** `monthly + agreed + promised`. */
  readonly sum: number;
}

/**
 * Whether a proposal of so much a month can be kept beside what others were promised: each negotiation is measured by its
 * share, while one that began earlier may have offered more than its own. Null where it can, where nothing is promised
 * elsewhere that is not agreed, and while no budget is known.
 * @param own The negotiation it is proposed in; in place of an agreement of its own.
 * @param monthly Fen.
 */
export function overPromised(
  own: { readonly journey: Journey },
  monthly: number,
  others: readonly Negotiation[],
): OverPromised | null {
  const claims = others.map(claimOf).filter((claim) => claim !== null);
  const promised = claims.reduce((sum, claim) => sum + ('agreed' in claim ? claim.offered : claim.promised), 0);
  const facts = newestBudget([own, ...others]);
  const purse = facts === null ? null : purseOf(facts, elsewhereIn(others));
  if (purse === null || promised === 0) return null;
  const { agreed } = purse;
  const left = Math.max(0, purse.left);
  const before = purseOf(roadOf(own.journey).facts, elsewhereIn(others));
  const sum = monthly + agreed + promised;
  const isNewer = before !== null && before.left !== purse.left;
  return sum > left ? { left, isNewer, agreed, promised, sum } : null;
}
