import type { AgreedTerms } from '#model/values.ts';
import type { Facts } from './case-facts.ts';

/** What both sides talk about now, as far as it was said. Amounts in fen. */
export interface TermsOnTheTable {
  readonly from: 'offer' | 'proposal';
  readonly terms: Partial<AgreedTerms>;
}

/**
 * The terms that were on the table last: the lender's offer once it was taken, with nothing filled in that it left open;
 * else one's own plan. Null where neither names anything.
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
  return { from: 'proposal', terms: { monthly, months, first } };
}

/** The terms with none of their parts missing; null while one is. */
export function wholeTerms({ monthly, months, first }: Partial<AgreedTerms>): AgreedTerms | null {
  return monthly === undefined || months === undefined || first === undefined ? null : { monthly, months, first };
}
