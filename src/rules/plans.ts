import { leastInstalment, mostInstalments, trialMonths } from '#model/limits.ts';
import type { Terms } from '#model/values.ts';
import { safeLineOf } from './budget.ts';

/** A plan without its days: what is paid each month (fen) and how many times. */
export type PlanFigures = Pick<Terms, 'plan' | 'monthly' | 'months'>;

/** How many instalments of at most `most` fen pay `total`. */
export const instalmentsFor = (total: number, most: number): number => Math.ceil(total / most);

/**
 * How many instalments pay `total` at `monthly` a month, and the last one, which takes the remainder, fen: a remainder
 * of less than the smallest instalment is paid with the one before.
 */
export function closingInstalments(total: number, monthly: number): { readonly count: number; readonly last: number } {
  const whole = Math.floor(total / monthly);
  const rest = total - whole * monthly;
  return whole > 0 && rest < leastInstalment
    ? { count: whole, last: monthly + rest }
    : { count: whole + 1, last: rest };
}

/** What a plan is calculated from. */
export interface Means {
  /** Left each month, fen. */
  readonly surplus: number;
  /** True where other negotiations take a part of what a month leaves, and `surplus` is the rest. */
  readonly isShare?: boolean;
  /** All that is owed, fen; null while it is not known. */
  readonly total: number | null;
}

/** What an instalment is rounded up to, fen; the first unit that fits is taken. */
const inYuan = [100, 1];

/**
 * The smallest instalment, fen, that pays `total` within `months` and leaves no remainder below the smallest instalment:
 * in the first of the `units` that stays within `limit` and `total`. Null where there is none.
 */
export function instalmentWithin(total: number, months: number, limit: number, units = inYuan): number | null {
  const exact = Math.max(Math.ceil(total / months), leastInstalment);
  const most = Math.min(limit, total);
  const found = units
    .map((unit) => Math.ceil(exact / unit) * unit)
    .find((amount) => amount <= most && closingInstalments(total, amount).last <= amount);
  return found ?? null;
}

/** A plan of at most `months` instalments, fewer where its instalment pays everything sooner; null where none fits. */
export function planWithin(
  plan: Terms['plan'],
  ...[total, months, limit, units]: Parameters<typeof instalmentWithin>
): PlanFigures | null {
  const monthly = instalmentWithin(total, months, limit, units);
  return monthly === null ? null : { plan, monthly, months: closingInstalments(total, monthly).count };
}

/**
 * The shortest plan whose instalment is at or under the safe line; null where that needs more than 60 instalments, since
 * nobody can promise that far ahead.
 */
export function steadyPlan({ surplus, total }: Means): PlanFigures | null {
  const safe = safeLineOf(surplus);
  if (total === null || total === 0 || safe === 0) return null;
  const months = instalmentsFor(total, safe);
  return months > mostInstalments ? null : planWithin('steady', total, months, safe);
}

/** A trial at the safe line, to be reviewed after some months; null where too little is left to offer anything. */
export function trialPlan(surplus: number): PlanFigures | null {
  const safe = safeLineOf(surplus);
  return safe === 0 ? null : { plan: 'trial', monthly: safe, months: trialMonths.most };
}

/** The trial, unless it would pay everything. */
export function openTrial({ surplus, total }: Means): PlanFigures | null {
  const trial = trialPlan(surplus);
  return trial === null || (total !== null && trial.monthly * trial.months >= total) ? null : trial;
}

/** The plan that keeps to the safe line: steady, or a trial where none fits. */
export const safePlan = (means: Means): PlanFigures | null => steadyPlan(means) ?? openTrial(means);
