import { mostInstalments, trialMonths } from '#model/limits.ts';
import type { Terms } from '#model/values.ts';
import { safeLineOf } from './budget.ts';

/** A plan without its days: what is paid each month (fen) and how many times. */
export type PlanFigures = Pick<Terms, 'plan' | 'monthly' | 'months'>;

/** How many instalments pay `total` at `monthly` a month; the last one is the remainder. */
export const instalmentsFor = (total: number, monthly: number): number => Math.ceil(total / monthly);

/** What a plan is calculated from. */
export interface Means {
  /** Left each month, fen. */
  readonly surplus: number;
  /** All that is owed, fen; null while it is not known. */
  readonly total: number | null;
}

/** The smallest instalment, fen, that pays `total` within `months`: in whole yuan where `limit` allows it. */
export function instalmentWithin(total: number, months: number, limit: number): number {
  const exact = Math.ceil(total / months);
  const whole = Math.ceil(exact / 100) * 100;
  return whole <= Math.min(limit, total) ? whole : exact;
}

/** A plan of at most `months` instalments, fewer where its instalment pays everything sooner. */
function planWithin(plan: Terms['plan'], total: number, months: number, limit: number): PlanFigures {
  const monthly = instalmentWithin(total, months, limit);
  return { plan, monthly, months: instalmentsFor(total, monthly) };
}

/**
 * The plans this tool proposes: steady, the shortest whose instalment is at or under the safe line, and the next two
 * shorter ones where what is left pays them. None where the safe line needs more than 60 instalments, since nobody can
 * promise that far ahead.
 */
export function instalmentPlans({ surplus, total }: Means): readonly PlanFigures[] {
  const safe = safeLineOf(surplus);
  if (total === null || total === 0 || safe === 0) return [];
  const months = instalmentsFor(total, safe);
  if (months > mostInstalments) return [];
  const plans = [planWithin('steady', total, months, safe)];
  for (const plan of ['faster', 'fastest'] as const) {
    const shorter = (plans[plans.length - 1]?.months ?? 0) - 1;
    if (shorter < 1 || Math.ceil(total / shorter) > surplus) break;
    plans.push(planWithin(plan, total, shorter, surplus));
  }
  return plans;
}

/** The months a trial may last, shortest first. */
export const trialLengths: readonly number[] = Array.from(
  { length: trialMonths.most - trialMonths.least + 1 },
  (_, at) => trialMonths.least + at,
);

/** A trial at the safe line, to be reviewed after some months; null where nothing is left to offer. */
export function trialPlan(surplus: number): PlanFigures | null {
  const safe = safeLineOf(surplus);
  return safe === 0 ? null : { plan: 'trial', monthly: safe, months: trialMonths.most };
}

/**
 * The plans to choose from: those that pay everything, and a trial where there are none or the lender has refused
 * before, since a few months are easier to grant. No trial where it would pay everything.
 */
export function plansOnOffer(means: Means, { wasRefused }: { readonly wasRefused: boolean }): readonly PlanFigures[] {
  const plans = instalmentPlans(means);
  const trial = trialPlan(means.surplus);
  if (trial === null || (plans.length > 0 && !wasRefused)) return plans;
  const paysAll = means.total !== null && trial.monthly * trial.months >= means.total;
  return paysAll ? plans : [...plans, trial];
}

/** The plan that keeps to the safe line: steady, or a trial where none fits. */
export const safePlan = (means: Means): PlanFigures | null => instalmentPlans(means)[0] ?? trialPlan(means.surplus);

/** Bounds of the person's own instalment, fen: total over 60 months up to what is left; null if there are none. */
export function ownBounds({ surplus, total }: Means): { readonly least: number; readonly most: number } | null {
  if (total === null || total === 0) return null;
  const least = Math.ceil(total / mostInstalments);
  const most = Math.min(surplus, total);
  return least > most ? null : { least, most };
}
