import type { AgreedTerms } from '#model/values.ts';
import type { Facts } from './case-facts.ts';

/** The terms under discussion, as far as known (amounts in fen), and whose they are. */
export interface TermsOnTheTable {
  readonly from: 'offer' | 'proposal';
  readonly terms: Partial<AgreedTerms>;
}

/**
 * The terms under discussion: the lender's offer once the person has accepted it, with nothing filled in that it left
 * open; else the person's own plan. Null where there is neither.
 */
export function termsOnTheTable({
  counter,
  counterTaken,
  plan,
}: Pick<Facts, 'counter' | 'counterTaken' | 'plan'>): TermsOnTheTable | null {
  if (counterTaken && counter !== null) {
    const { monthly, months, firstDate } = counter;
    return {
      from: 'offer',
      terms: {
        ...(monthly === undefined ? {} : { monthly }),
        ...(months === undefined ? {} : { months }),
        ...(firstDate === undefined ? {} : { first: firstDate }),
      },
    };
  }
  if (plan === null) return null;
  const { monthly, months, first } = plan;
  return { from: 'proposal', terms: { monthly, months, first, ...(plan.plan === 'trial' && { trial: true }) } };
}

/** The terms once all their parts are known; null before. */
export function wholeTerms({ monthly, months, first, trial }: Partial<AgreedTerms>): AgreedTerms | null {
  if (monthly === undefined || months === undefined || first === undefined) return null;
  return { monthly, months, first, ...(trial && { trial }) };
}
