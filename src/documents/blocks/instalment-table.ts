import { numberText } from '#brief/instalment-name.ts';
import { countInstalments } from '#rules/instalment-number.ts';
import type { Instalment } from '#rules/schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import type { Block } from './document.ts';

/**
 * A table of all instalments with day and amount, and the sum of several.
 * @param paid How many of them, from the first on, were reported as paid.
 */
export function instalmentTable(instalments: readonly Instalment[], paid = 0): Block {
  const words = documentWords.schedule;
  const sum = instalments.reduce((total, { amount }) => total + amount, 0);
  return {
    kind: 'table',
    head: words.columns,
    rows: [
      ...instalments.map(({ on, amount }, at) => [
        numberText(instalments, at),
        dateText(on),
        at < paid ? fill(words.paid, { amount: amountText(amount) }) : amountText(amount),
      ]),
      ...(instalments.length === 1
        ? []
        : [[words.sum, fill(words.count, { n: String(countInstalments(instalments)) }), amountText(sum)]]),
    ],
  };
}
