import { numberText } from '#brief/instalment-name.ts';
import type { MovedDay } from '#brief/payments.ts';
import type { IsoDate } from '#model/dates.ts';
import { countInstalments } from '#rules/instalment-number.ts';
import type { Instalment } from '#rules/schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, listText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import type { Block } from './document.ts';

/** What has happened since to instalments that were agreed. */
interface Since {
  /** The days of those that are paid. */
  readonly paid: readonly IsoDate[];
  /** Those that were put off: the day agreed first, and the day they stand on. */
  readonly moved: readonly MovedDay[];
}

/** The day of an instalment, with the one that was agreed first where it was put off. */
function dayText(on: IsoDate, moved: Since['moved']): string {
  const from = moved.filter(({ to }) => to === on).map((day) => dateText(day.from));
  const { movedFrom } = documentWords.schedule;
  return from.length === 0 ? dateText(on) : fill(movedFrom, { from: listText(from), date: dateText(on) });
}

/** A table of all instalments with day and amount, and the sum of several. */
export function instalmentTable(
  instalments: readonly Instalment[],
  { paid, moved }: Since = { paid: [], moved: [] },
): Block {
  const words = documentWords.schedule;
  const sum = instalments.reduce((total, { amount }) => total + amount, 0);
  return {
    kind: 'table',
    head: words.columns,
    rows: [
      ...instalments.map(({ on, amount }, at) => [
        numberText(instalments, at),
        dayText(on, moved),
        paid.includes(on) ? fill(words.paid, { amount: amountText(amount) }) : amountText(amount),
      ]),
      ...(instalments.length === 1
        ? []
        : [[words.sum, fill(words.count, { n: String(countInstalments(instalments)) }), amountText(sum)]]),
    ],
  };
}
