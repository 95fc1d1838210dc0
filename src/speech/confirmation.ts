import { termsText } from '#brief/terms-text.ts';
import type { AgreedTerms } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { areOnePayment } from '#rules/one-payment.ts';
import { type TableFacts, termsOnTheTable, wholeTerms } from '#rules/terms-on-the-table.ts';
import { fill } from '#text/fill.ts';
import { amountText, listText } from '#text/format.ts';
import { gapsPanelWords as words } from '#words/agreement/gaps-panel.ts';
import { names } from '#words/names.ts';

/**
 * What the other side is known to have said yes to: its own offer, once taken. That it agrees does not say that it
 * agrees to what the person proposed, so that is asked.
 */
export function termsSaid(facts: TableFacts): Partial<AgreedTerms> {
  const known = termsOnTheTable(facts);
  return known?.from === 'offer' ? known.terms : {};
}

/** What one payment leaves of what is owed, as a question; only a general one while that is not known. */
function restText(paid: number, owed: number | null): string {
  if (owed === null) return words.restUnknown;
  return owed > paid ? fill(words.rest, { owed: amountText(owed), rest: amountText(owed - paid) }) : '';
}

/**
 * A sentence that the other side only has to confirm: the terms with every series and every charge of theirs where the
 * instalment, the number of instalments and the first day are known. Of one payment it asks what it settles.
 * @param owed What is owed, fen; null while it is not known.
 * @param asks What was asked for, where no instalment was talked about; else nothing.
 */
export function confirmationOf(said: Partial<AgreedTerms>, owed: number | null, asks: Facts['asks'] = []): string {
  const terms = wholeTerms(said);
  if (terms === null)
    return asks.length === 0
      ? words.confirmBlank
      : fill(words.confirmAsks, { asks: listText(asks.map((ask) => names.asks[ask])) });
  if (terms.trial || !areOnePayment(terms)) return fill(words.confirmText, { terms: termsText(terms) });
  return fill(words.confirmOnce, { terms: termsText(terms), rest: restText(terms.last ?? terms.monthly, owed) });
}
