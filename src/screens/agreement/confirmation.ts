import { dayOf } from '#model/dates.ts';
import type { AgreedTerms } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { termsOnTheTable, wholeTerms } from '#rules/terms-on-the-table.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { gapsPanelWords as words } from '#words/agreement/gaps-panel.ts';

/**
 * What the other side is known to have said yes to: its own offer, once taken. That it agrees does not say that it
 * agrees to what the person proposed, so that is asked.
 */
export function termsSaid(facts: Pick<Facts, 'counter' | 'counterTaken' | 'plan'>): Partial<AgreedTerms> {
  const known = termsOnTheTable(facts);
  return known?.from === 'offer' ? known.terms : {};
}

/** True where terms are those of the person's own trial, so that what comes after its last instalment is still open. */
const isTrial = ({ monthly, months }: AgreedTerms, { plan, counterTaken }: ConfirmationFacts): boolean =>
  !counterTaken && plan?.plan === 'trial' && plan.monthly === monthly && plan.months === months;

type ConfirmationFacts = Pick<Facts, 'plan' | 'counterTaken'>;

/**
 * A sentence that the other side only has to confirm, with the figures where all of them are known. Of a trial it says
 * that the rest is talked about before it ends.
 */
export function confirmationOf(said: Partial<AgreedTerms>, facts: ConfirmationFacts): string {
  const terms = wholeTerms(said);
  if (terms === null) return words.confirmBlank;
  return fill(isTrial(terms, facts) ? words.confirmTrial : words.confirmText, {
    months: String(terms.months),
    monthly: amountText(terms.monthly),
    first: dateText(terms.first),
    day: String(dayOf(terms.first)),
  });
}
