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

/**
 * A sentence that the other side only has to confirm, with the figures where all of them are known. Of a trial it says
 * that the rest is talked about before it ends.
 */
export function confirmationOf(said: Partial<AgreedTerms>): string {
  const terms = wholeTerms(said);
  if (terms === null) return words.confirmBlank;
  return fill(terms.trial ? words.confirmTrial : words.confirmText, {
    months: String(terms.months),
    monthly: amountText(terms.monthly),
    first: dateText(terms.first),
    day: String(dayOf(terms.first)),
  });
}
