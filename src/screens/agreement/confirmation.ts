import { dayOf } from '#model/dates.ts';
import type { Facts } from '#rules/case-facts.ts';
import { termsOnTheTable, wholeTerms } from '#rules/terms-on-the-table.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { gapsPanelWords as words } from '#words/agreement/gaps-panel.ts';

/** A sentence that the other side only has to confirm, with its figures where all of them are known. */
export function confirmationOf(facts: Facts): string {
  const terms = wholeTerms(termsOnTheTable(facts)?.terms ?? {});
  if (terms === null) return words.confirmBlank;
  return fill(words.confirmText, {
    months: String(terms.months),
    monthly: amountText(terms.monthly),
    first: dateText(terms.first),
    day: String(dayOf(terms.first)),
  });
}
