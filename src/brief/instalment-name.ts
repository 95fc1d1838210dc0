import { instalmentNumber } from '#rules/instalment-number.ts';
import type { Instalment } from '#rules/schedule.ts';
import { fill } from '#text/fill.ts';
import { termsTextWords as words } from '#words/agreement/terms-text.ts';

/** An instalment in a sentence, by its number; 0 is the sum up front, which has none. */
export const instalmentName = (n: number): string =>
  n === 0 ? words.upFrontName : fill(words.instalmentName, { n: String(n) });

/** What stands in a table of payments for the number of one of them. */
export function numberText(instalments: readonly Instalment[], at: number): string {
  const n = instalmentNumber(instalments, at);
  return n === 0 ? words.upFrontNumber : String(n);
}
