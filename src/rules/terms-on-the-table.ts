import type { AgreedTerms, Terms } from '#model/values.ts';
import { type Facts, owedIn } from './case-facts.ts';
import { onlyPaymentOf } from './one-payment.ts';
import { scheduleOf } from './schedule.ts';

/** The terms under discussion, as far as known (amounts in fen), and whose they are. */
export interface TermsOnTheTable {
  readonly from: 'offer' | 'proposal';
  readonly terms: Partial<AgreedTerms>;
}

/** What the terms under discussion are known from. */
export type TableFacts = Pick<Facts, 'counter' | 'counterTaken' | 'plan' | 'debts' | 'counterparty'>;

/** The person's own plan as it pays what is owed: the number of its instalments and the last one, which takes the remainder. */
function proposedTerms(plan: Terms, facts: TableFacts): AgreedTerms {
  const { monthly, first } = plan;
  const { instalments } = scheduleOf(plan, owedIn(facts));
  const last = instalments[instalments.length - 1]?.amount ?? monthly;
  return {
    monthly,
    months: instalments.length,
    first,
    ...(last !== monthly && { last }),
    ...(plan.plan === 'trial' && { trial: true }),
  };
}

/**
 * The terms under discussion: the lender's offer once the person has accepted it, with nothing filled in that it left
 * open; else the person's own plan. Null where there is neither.
 */
export function termsOnTheTable(facts: TableFacts): TermsOnTheTable | null {
  const { counter, counterTaken, plan } = facts;
  if (counterTaken && counter !== null) {
    const once = onlyPaymentOf(counter);
    const { monthly, months } = once === null ? counter : { monthly: once, months: 1 };
    const { firstDate } = counter;
    return {
      from: 'offer',
      terms: {
        ...(monthly === undefined ? {} : { monthly }),
        ...(months === undefined ? {} : { months }),
        ...(firstDate === undefined ? {} : { first: firstDate }),
      },
    };
  }
  return plan === null ? null : { from: 'proposal', terms: proposedTerms(plan, facts) };
}

/** The terms once all their parts are known; null before. */
export function wholeTerms({ monthly, months, first, ...others }: Partial<AgreedTerms>): AgreedTerms | null {
  if (monthly === undefined || months === undefined || first === undefined) return null;
  return { monthly, months, first, ...others };
}
