import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { OneOff } from '#model/values.ts';
import { type Facts, leftEachMonth } from '#rules/case-facts.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { isOwnShare } from '#rules/own-share.ts';
import { type Purse, purseOf } from '#rules/purse.ts';
import type { Instalment } from '#rules/schedule.ts';
import { claimOf, elsewhereIn, elsewhereOf, type Negotiation, withListed } from './elsewhere.ts';
import { factsBy, newestTold, purseBy, type ToldLeft, toldLeft } from './told-left.ts';

/** The purse of a person over all their negotiations, and what was agreed to be paid a single time. */
export interface PurseNow extends Purse {
  /** True where nobody has counted by how much a month is short: `left` is 0 then. */
  readonly isUncounted: boolean;
  /** Oldest first. It is no part of `left`, and what is put aside for it each month is no part of `free`. */
  readonly once: readonly Instalment[];
  /** The one-offs it was calculated with, money that was found among them. */
  readonly oneOffs: readonly OneOff[];
}

/** What was told last; null before a budget was told in any negotiation: an estimate alone is but a ceiling for one. */
function toldNow(all: readonly { readonly journey: Journey }[]): ToldLeft | null {
  return all.some(({ journey }) => toldLeft(journey)?.hasCounted) ? newestTold(all) : null;
}

/** The purse of a person over all their negotiations, by what was told last; null while there is no budget. */
export function purseNow(all: readonly Negotiation[]): PurseNow | null {
  const told = toldNow(all);
  if (told === null) return null;
  const { agreed, once = [] } = elsewhereIn(all);
  const { oneOffs, foundOnce, leftOver } = told.facts;
  return {
    ...purseBy(told, { agreed }),
    free: purseBy(told, { agreed, once }).free,
    isUncounted: told.isEstimate && leftOver === 'short',
    once,
    oneOffs: told.isEstimate ? [] : [...(oneOffs ?? []), { direction: 'in', amount: foundOnce }],
  };
}

/** The facts of a negotiation with its share of what was told, by what the household owes to everybody. */
const shareBy = (
  told: ToldLeft,
  facts: Facts,
  own: { readonly journey: Journey },
  others: readonly Negotiation[],
): Facts => factsBy(told, withListed(facts, [own, ...others]), elsewhereOf(roadOf(own.journey), others));

/**
 * The facts of a negotiation with what a month leaves now: where another one was told since that it is more or less, with
 * its share of that and what the others take now. The same facts where its own still hold, and while its claim may have
 * expired.
 */
export function factsNow(facts: Facts, own: { readonly journey: Journey }, others: readonly Negotiation[]): Facts {
  const newest = mayBeTimeBarred(facts) ? null : newestTold([own, ...others]);
  if (newest === null || (newest.isEstimate && newest.journey === own.journey)) return facts;
  const elsewhere = elsewhereOf(roadOf(own.journey), others);
  const before = purseOf(facts, elsewhere)?.left ?? leftEachMonth(facts)?.amount;
  return before === purseBy(newest, elsewhere).left ? facts : shareBy(newest, facts, own, others);
}

/**
 * The facts of a negotiation with what can be offered here now: by what was told last, an estimate less what others take
 * of it, as a budget is counted. The same facts where nobody takes anything, or nothing is known.
 */
export function factsHere(facts: Facts, own: { readonly journey: Journey }, others: readonly Negotiation[]): Facts {
  const now = factsNow(facts, own, others);
  const left = leftEachMonth(facts);
  const told = toldLeft(own.journey);
  if (now !== facts || told === null || left === null || left.exact || left.amount <= 0) return now;
  const here = shareBy({ ...told, isEstimate: true, left: left.amount }, facts, own, others);
  return leftEachMonth(here)?.amount === left.amount ? facts : here;
}

/** What a month leaves for a negotiation, fen, and whether others take a part of it. */
export interface LeftHere {
  readonly amount: number;
  readonly isShare: boolean;
}

/**
 * What a month leaves for a negotiation in which terms are agreed: by what was told last and what others take now,
 * since no letter names it; null where it is not known, and while its claim may have expired.
 */
export function leftHere(
  facts: Facts,
  own: { readonly journey: Journey },
  others: readonly Negotiation[],
): LeftHere | null {
  const newest = mayBeTimeBarred(facts) ? null : newestTold([own, ...others]);
  if (newest === null) return null;
  const here = shareBy(newest, facts, own, others);
  const left = leftEachMonth(here);
  return left && { amount: left.amount, isShare: isOwnShare(here) };
}

/**
 * The most that can be paid a month in a negotiation, fen, by what was told last: all that a month leaves beside what is
 * agreed with others, before anything is kept for those who are still talked to. Null as above.
 */
export function mostHere(
  facts: Facts,
  own: { readonly journey: Journey },
  others: readonly Negotiation[],
): number | null {
  const newest = mayBeTimeBarred(facts) ? null : newestTold([own, ...others]);
  return newest === null ? null : purseBy(newest, elsewhereOf(roadOf(own.journey), others)).free;
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
  /** What is to be put aside each month for what others were promised a single time. */
  readonly aside: number;
  /** `monthly + agreed + promised + aside`. */
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
  const taken = elsewhereIn(others);
  const told = toldNow([own, ...others]);
  if (told === null || promised === 0) return null;
  const { agreed } = taken;
  // As the purse of all tells it: what is put aside for a single payment is no part of what a month leaves.
  const leftOf = (one: ToldLeft): number => purseBy(one, { agreed }).left;
  const aside = leftOf(told) - purseBy(told, taken).left;
  const left = Math.max(0, leftOf(told));
  const before = toldLeft(own.journey);
  const sum = monthly + agreed + promised + aside;
  const isNewer = before !== null && leftOf(before) !== leftOf(told);
  return sum > left ? { left, isNewer, agreed, promised, aside, sum } : null;
}
