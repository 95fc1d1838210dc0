import { type Facts, leftEachMonth, owedIn } from '#rules/case-facts.ts';
import { type PlanFigures, safePlan } from '#rules/plans.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { overOfferPanelWords } from '#words/propose/over-offer-panel.ts';

const words = overOfferPanelWords;

/** The plan at the safe line that the road puts in place of a higher one; null where there is none. */
export const loweredPlan = (facts: Facts): PlanFigures | null =>
  safePlan({ surplus: leftEachMonth(facts)?.amount ?? 0, total: owedIn(facts) });

/** The label of the button that lowers the offer, naming the plan at the safe line; null where there is none. */
export function lowerLabel(facts: Facts): string | null {
  const safe = loweredPlan(facts);
  if (safe === null) return null;
  const figures = { amount: amountText(safe.monthly), months: String(safe.months) };
  return fill(safe.plan === 'trial' ? words.lowerToTrial : words.lowerTo, figures);
}
