import { termsText } from '#brief/terms-text.ts';
import type { AgreedTerms } from '#model/values.ts';
import { type TableFacts, termsOnTheTable, wholeTerms } from '#rules/terms-on-the-table.ts';
import { fill } from '#text/fill.ts';
import { gapsPanelWords as words } from '#words/agreement/gaps-panel.ts';

/**
 * What the other side is known to have said yes to: its own offer, once taken. That it agrees does not say that it
 * agrees to what the person proposed, so that is asked.
 */
export function termsSaid(facts: TableFacts): Partial<AgreedTerms> {
  const known = termsOnTheTable(facts);
  return known?.from === 'offer' ? known.terms : {};
}

/**
 * A sentence that the other side only has to confirm: the terms with every series and every charge of theirs where the
 * instalment, the number of instalments and the first day are known.
 */
export function confirmationOf(said: Partial<AgreedTerms>): string {
  const terms = wholeTerms(said);
  return terms === null ? words.confirmBlank : fill(words.confirmText, { terms: termsText(terms) });
}
