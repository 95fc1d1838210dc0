import type { IsoDate } from '#model/dates.ts';
import type { AgreedTerms, PlanId, Terms } from '#model/values.ts';
import { safeLineOf } from '#rules/budget.ts';
import { closingInstalments, type Means, type PlanFigures } from '#rules/plans.ts';
import { plansOnOffer } from '#rules/plans-on-offer.ts';
import type { Walk } from './story.ts';

/** What somebody of a story has left each month and owes, fen. */
export const means = (surplus: number, total: number): Means & { readonly total: number } => ({ surplus, total });

/** The plan of this kind that these means are offered: stories follow the rules and quote none of their figures. */
export function planOf(plan: Exclude<PlanId, 'own'>, of: Means, first: IsoDate): Terms {
  const found = plansOnOffer(of, { wasRefused: plan === 'trial' }).find((candidate) => candidate.plan === plan);
  if (found === undefined) throw new Error(`Nobody with ${of.surplus} fen left is offered a plan called ${plan}.`);
  return { ...found, first };
}

/** An own plan so much below the safe line, fen. */
export function ownPlanBelow(below: number, { surplus, total }: ReturnType<typeof means>, first: IsoDate): Terms {
  const monthly = safeLineOf(surplus) - below;
  return { plan: 'own', monthly, months: closingInstalments(total, monthly).count, first };
}

/** The plan that a story has come to propose. */
export function planIn({ position }: Pick<Walk, 'position'>): Terms {
  const { plan } = position.facts;
  if (plan === null) throw new Error(`No plan has been chosen on the way to ${position.screen}.`);
  return plan;
}

/** What the other instalments of a plan leave for the last one, fen. */
export const lastOf = ({ monthly, months }: Pick<PlanFigures, 'monthly' | 'months'>, total: number): number =>
  total - monthly * (months - 1);

/** The terms of a plan that was accepted as it is. */
export const agreedAs = ({ monthly, months, first }: Terms): AgreedTerms => ({ monthly, months, first });
