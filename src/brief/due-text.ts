import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { missedWords as words } from '#words/documents/missed-payment.ts';
import { arrearsOn, type KeptSchedule } from './kept-schedule.ts';

/** What the agreement asks of the instalments that fell due before today, or of the next one; with what was paid of it in part. */
export function dueText(kept: KeptSchedule, today: IsoDate): string {
  const { missed } = arrearsOn(kept, today);
  const { instalments, settled, next } = kept;
  const paidOfNext = (instalments[settled]?.amount ?? 0) - (next?.amount ?? 0);
  if (next === null || paidOfNext <= 0) return amountText(missed);
  return fill(words.paidInPart, {
    due: amountText(missed + paidOfNext),
    paid: amountText(paidOfNext),
    left: amountText(missed),
  });
}
