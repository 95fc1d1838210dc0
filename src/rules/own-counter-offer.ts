import { mostInstalments, trialMonths } from '#model/limits.ts';
import type { CounterOffer } from '#model/values.ts';
import { isAboveLeft } from './affordability.ts';
import { safeLineOf } from './budget.ts';
import { type Facts, isJudged, leftEachMonth, owedIn } from './case-facts.ts';
import { mayBeTimeBarred } from './limitation.ts';
import { onlyPaymentOf } from './one-payment.ts';
import { instalmentsFor, type PlanFigures, planWithin } from './plans.ts';

/** All that an offer asks for, fen; null where it leaves the instalment or the number of instalments open. */
const askedInAll = ({ monthly, months, firstPayment = 0 }: CounterOffer): number | null =>
  monthly === undefined || months === undefined ? null : firstPayment + monthly * months;

/** The shortest plan within a limit (fen a month), or a trial where none pays everything within 60 instalments. */
function planUpTo(limit: number, total: number | null): PlanFigures | null {
  const trial: PlanFigures = { plan: 'trial', monthly: limit, months: trialMonths.most };
  if (total === null) return trial;
  if (total === 0) return null;
  const months = instalmentsFor(total, limit);
  if (months > mostInstalments) return trial;
  return planWithin('steady', total, months, limit);
}

/** The person's own plan where it can be paid and is lower than what is asked for at once, fen; null for any other. */
const ownPlan = ({ plan }: Facts, asked: number, left: number): PlanFigures | null =>
  plan === null || isAboveLeft(plan.monthly, left) || plan.monthly >= asked ? null : plan;

/**
 * What to answer an offer with that cannot be paid: the person's own plan once more, else a plan within the safe line and
 * their ceiling that pays what is owed or, while that is unknown, what the offer asks for. Null where the offer can be
 * paid from half of what is left, where it is one payment, which may settle more than it pays, where nothing is left, while the claim may have expired, since naming a
 * plan would revive it, and after a judgment, which is settled before the court.
 * @param owed What is owed now, fen; null while it is not known.
 */
export function counterOfferFigures(facts: Facts, owed = owedIn(facts)): PlanFigures | null {
  const { counter, ceiling, counterTaken } = facts;
  const left = leftEachMonth(facts)?.amount ?? 0;
  const limit = Math.min(safeLineOf(left), ceiling ?? Number.POSITIVE_INFINITY);
  if (counter === null || counterTaken || limit <= 0 || mayBeTimeBarred(facts) || isJudged(facts)) return null;
  const asked = Math.max(counter.monthly ?? 0, counter.firstPayment ?? 0);
  if (asked <= limit || onlyPaymentOf(counter)) return null;
  return ownPlan(facts, asked, left) ?? planUpTo(limit, owed ?? askedInAll(counter));
}
