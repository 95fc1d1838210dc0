import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { ScreenId } from '#model/screens.ts';
import type { Elsewhere } from '#model/values.ts';
import { budgetIn, type Facts, leftEachMonth, owedIn, paidElsewhereOnce } from '#rules/case-facts.ts';
import { keptForOthers } from '#rules/elsewhere.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { setAsideFor } from '#rules/one-offs.ts';
import { type Purse, purseOf } from '#rules/purse.ts';

/** What a month leaves is calculated from the answers to these. */
const budgetScreens: readonly ScreenId[] = ['income', 'spending', 'oneOffs', 'funds'];

/** What one negotiation was told last of what a month leaves. */
export interface ToldLeft {
  readonly journey: Journey;
  readonly facts: Facts;
  /** True where it is an estimate, since no budget was told after it. */
  readonly isEstimate: boolean;
  /** True where a budget was told, of an earlier round included. */
  readonly hasCounted: boolean;
  /** The day of its last answer; empty where it has none. */
  readonly on: IsoDate | '';
  /** Left before anything is paid to a creditor, fen a month; an estimate of too little is told without an amount, as 0. */
  readonly left: number;
}

const known = new WeakMap<Journey, ToldLeft | null>();

/** What a negotiation was told; null where it has neither, or its claim may have expired: an amount beside that would be half a promise. */
export function toldLeft(journey: Journey): ToldLeft | null {
  const before = known.get(journey);
  if (before !== undefined) return before;
  const { facts, path } = roadOf(journey);
  const isEstimate = budgetIn(facts) === null;
  const asked = isEstimate ? ['leftOver'] : budgetScreens;
  const days = path.filter(({ screen }) => asked.includes(screen)).map(({ answer }) => answer.on);
  const left = isEstimate ? leftEachMonth(facts)?.amount : purseOf(facts, { agreed: 0 })?.left;
  const hasCounted = path.some(({ screen }) => screen === 'spending');
  const on = days.sort().pop() ?? ('' as const);
  const told =
    left === undefined || mayBeTimeBarred(facts) ? null : { journey, facts, isEstimate, hasCounted, on, left };
  known.set(journey, told);
  return told;
}

/**
 * What was told last in any of them, since that is what is true of the purse now; of two of one day the one that leaves
 * less, whichever of them is open. Null where nothing was.
 */
export function newestTold(all: readonly { readonly journey: Journey }[]): ToldLeft | null {
  const told = all.map(({ journey }) => toldLeft(journey)).filter((one) => one !== null);
  return told.sort((one, other) => other.on.localeCompare(one.on) || one.left - other.left)[0] ?? null;
}

/**
 * What a month leaves by what was told last in other negotiations, fen, before anything is paid to a creditor; null where
 * nothing was told there, or nothing is left.
 */
export function leftByOthers(others: readonly { readonly journey: Journey }[]): number | null {
  const left = newestTold(others)?.left ?? 0;
  return left > 0 ? left : null;
}

/** What is put aside each month for what is paid a single time, fen; from the day of an estimate on. */
const asideFor = (on: ToldLeft['on'], taken: Pick<Elsewhere, 'once'>): number =>
  on === '' ? 0 : setAsideFor(paidElsewhereOnce(taken), on);

/** The purse by what was told; what is paid a single time is put aside for in `left`, as in that of a budget. */
export function purseBy(
  { facts, isEstimate, on, left: told }: ToldLeft,
  taken: Pick<Elsewhere, 'agreed' | 'once'>,
): Purse {
  const left = told - asideFor(on, taken);
  return (isEstimate ? null : purseOf(facts, taken)) ?? { left, agreed: taken.agreed, free: left - taken.agreed };
}

/** The facts of a negotiation with what was told as its own: with its share of that beside what others take now. */
export function factsBy(told: ToldLeft, facts: Facts, elsewhere: Elsewhere): Facts {
  const { incomes, spending, oneOffs, oneOffsOn, foundMonthly, foundOnce } = told.facts;
  if (!told.isEstimate && spending !== null) {
    return { ...facts, incomes, oneOffs, oneOffsOn, foundMonthly, foundOnce, spending: { ...spending, elsewhere } };
  }
  const { free } = purseBy(told, elsewhere);
  const here = Math.max(0, free - keptForOthers(free, owedIn(facts), elsewhere));
  const leftOver = here === 0 ? 'short' : here;
  return { ...facts, spending: null, leftOver, leftIsShare: here < told.left, foundMonthly: 0 };
}
