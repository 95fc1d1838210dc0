import { addDays, addMonths, dayOf, type IsoDate, isoDate, monthOf, yearOf } from '#model/dates.ts';
import { mostInstalments, type PlanId, type Terms, trialMonths } from '#model/values.ts';
import { safeLineOf } from './budget.ts';
import { wholeYuan } from './money.ts';

/** A plan without its days: what is paid each month (fen) and how many times. */
export type PlanFigures = Pick<Terms, 'plan' | 'monthly' | 'months'>;

/** How many instalments pay `total` at `monthly` a month; the last one is the remainder. */
export const instalmentsFor = (total: number, monthly: number): number => Math.ceil(total / monthly);

/** Shares of what is left: half, two thirds, four fifths. Only the first keeps to the safe line. */
const shares = { steady: [1, 2], faster: [2, 3], fastest: [4, 5] } as const;

/** What a plan is reckoned from. */
export interface Means {
  /** Left each month, fen. */
  readonly surplus: number;
  /** All that is owed, fen; null while it is not known. */
  readonly total: number | null;
}

/**
 * The plans this tool proposes. When half of what is left pays the debt within 60 instalments: steady, and two
 * quicker ones above the safe line. Otherwise none of the three: a longer promise would not be one.
 */
export function instalmentPlans({ surplus, total }: Means): readonly PlanFigures[] {
  const safe = safeLineOf(surplus);
  if (total === null || total === 0 || safe === 0 || instalmentsFor(total, safe) > mostInstalments) return [];
  const plan = (id: keyof typeof shares): PlanFigures => {
    const [parts, of] = shares[id];
    const monthly = Math.min(wholeYuan((surplus * parts) / of), total);
    return { plan: id, monthly, months: instalmentsFor(total, monthly) };
  };
  const plans = [plan('steady'), plan('faster'), plan('fastest')];
  return plans.filter((candidate, at) => plans.findIndex(({ months }) => months === candidate.months) === at);
}

/** A trial at the safe line, to be looked at again after some months; null when nothing is left. */
export function trialPlan(surplus: number): PlanFigures | null {
  const safe = safeLineOf(surplus);
  return safe === 0 ? null : { plan: 'trial', monthly: safe, months: trialMonths.most };
}

/**
 * The plans to choose from: those that pay everything within the longest plan, and a trial where there is none, or where
 * the lender has refused before: a few months are easier to grant than all of them.
 */
export function plansOnOffer(means: Means, { wasRefused }: { readonly wasRefused: boolean }): readonly PlanFigures[] {
  const plans = instalmentPlans(means);
  const trial = trialPlan(means.surplus);
  return trial === null || (plans.length > 0 && !wasRefused) ? plans : [...plans, trial];
}

/** The plan that keeps to the safe line: steady, or a trial where none fits. */
export const safePlan = (means: Means): PlanFigures | null => instalmentPlans(means)[0] ?? trialPlan(means.surplus);

export interface Instalment {
  readonly on: IsoDate;
  /** Fen. */
  readonly amount: number;
}

export interface Schedule {
  readonly instalments: readonly Instalment[];
  /** Σ of the instalments, fen. */
  readonly paid: number;
  /** What is still owed after the last one, fen; null while the total is not known. */
  readonly remaining: number | null;
}

interface Kept {
  readonly plan: PlanId | 'agreed';
  readonly monthly: number;
  readonly months: number;
  readonly first: IsoDate;
}

/**
 * The days and amounts of a plan: equal instalments, the remainder in the last, exact to the fen. Their number follows
 * from what is owed now, so that a debt put right later is neither overpaid nor left short. A trial ends open, and what
 * was agreed stands as it was agreed.
 */
export function scheduleOf({ plan, monthly, months, first }: Kept, total: number | null): Schedule {
  const closes = plan !== 'trial' && plan !== 'agreed' && total !== null && total > 0;
  const count = closes ? Math.min(instalmentsFor(total, monthly), mostInstalments) : months;
  const last = closes ? Math.min(total - monthly * (count - 1), monthly) : monthly;
  const instalments = Array.from({ length: count }, (_, at) => ({
    on: addMonths(first, at),
    amount: at === count - 1 ? last : monthly,
  }));
  const paid = instalments.reduce((sum, { amount }) => sum + amount, 0);
  return { instalments, paid, remaining: total === null ? null : Math.max(0, total - paid) };
}

const noticeDays = 7;
const latestDay = 28;

/**
 * A first payment day: the day after a payday, a week away or more, never later than the 28th of a month. A payday at
 * the end of a month leads to the first of the next.
 */
export function firstDateFor(paydays: readonly number[], today: IsoDate): IsoDate {
  const soonest = addDays(today, noticeDays);
  const payday = paydays[0] ?? Math.min(dayOf(soonest), latestDay) - 1;
  const day = payday < latestDay ? payday + 1 : 1;
  const thisMonth = isoDate(yearOf(soonest), monthOf(soonest), day);
  return thisMonth >= soonest ? thisMonth : addMonths(thisMonth, 1);
}
