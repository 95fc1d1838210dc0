import { leastInstalment, mostInstalments, quickerShare, trialMonths } from '#model/limits.ts';
import { type Means, openTrial, type PlanFigures, planWithin, steadyPlan } from './plans.ts';

/** What the instalment of a quicker plan is rounded up to, fen; the first unit that fits is taken. */
const inTens = [1000, 100, 1];

/**
 * The plans this tool proposes: steady, and up to two quicker ones where what is left pays them, each with at least a
 * sixth fewer instalments than the one before (`quickerShare`) and in tens of yuan where that fits. None without a
 * steady one.
 */
export function instalmentPlans(means: Means): readonly PlanFigures[] {
  const steady = steadyPlan(means);
  const { surplus, total } = means;
  if (steady === null || total === null) return [];
  const plans: PlanFigures[] = [steady];
  for (const plan of ['faster', 'fastest'] as const) {
    const before = plans[plans.length - 1]?.months ?? 0;
    const fewer = Math.floor((before * quickerShare.numerator) / quickerShare.denominator);
    const quicker = fewer === 0 ? null : planWithin(plan, total, fewer, surplus, inTens);
    if (quicker === null) break;
    plans.push(quicker);
  }
  return plans;
}

/** The months a trial may last, shortest first. */
export const trialLengths: readonly number[] = Array.from(
  { length: trialMonths.most - trialMonths.least + 1 },
  (_, at) => trialMonths.least + at,
);

/**
 * The plans to choose from: those that pay everything, and a trial where there are none or the lender has refused
 * before, since a few months are easier to grant. No trial where it would pay everything.
 */
export function plansOnOffer(means: Means, { wasRefused }: { readonly wasRefused: boolean }): readonly PlanFigures[] {
  const plans = instalmentPlans(means);
  const trial = plans.length > 0 && !wasRefused ? null : openTrial(means);
  return trial === null ? plans : [...plans, trial];
}

/**
 * Bounds of the person's own instalment, fen: total over 60 months and not below the smallest instalment, up to what is
 * left; null if there are none.
 */
export function ownBounds({ surplus, total }: Means): { readonly least: number; readonly most: number } | null {
  if (total === null) return null;
  const least = Math.max(Math.ceil(total / mostInstalments), leastInstalment);
  const most = Math.min(surplus, total);
  return least > most ? null : { least, most };
}
