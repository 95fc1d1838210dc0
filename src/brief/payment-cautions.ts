import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, shortDateText } from '#text/format.ts';
import { schedulePanelWords } from '#words/keep/schedule-panel.ts';
import { paymentCautionWords as words } from '#words/payments/payment-cautions.ts';
import { isBookedBeside } from './booked-beside.ts';
import type { KeptSchedule } from './kept-schedule.ts';
import type { Payment } from './payments.ts';
import { isPaidAhead } from './tracker.ts';

const bookedText = (payments: readonly Payment[], dayText: (on: IsoDate) => string): string =>
  payments
    .map(({ on, amount, bookedAs }) =>
      fill(words.booked, { date: dayText(on), amount: amountText(amount ?? 0), bookedAs: bookedAs ?? '' }),
    )
    .join(words.bookedBetween);

/** What to ask where the lender booked payments beside the instalments; null where it booked none so. */
export function bookedNote({ payments }: Pick<KeptSchedule, 'payments'>, today: IsoDate): string | null {
  const beside = payments.filter(isBookedBeside);
  return beside.length === 0 ? null : fill(words.ask, { booked: bookedText(beside, (on) => shortDateText(on, today)) });
}

/** The same to the lender in a letter; empty where it booked none so. */
export function bookedSentence(kept: Pick<KeptSchedule, 'payments'> | null): string {
  const beside = (kept?.payments ?? []).filter(isBookedBeside);
  return beside.length === 0 ? '' : fill(words.letter, { booked: bookedText(beside, dateText) });
}

/** All that is to be asked about the payments under an agreement. */
export const paymentCautions = (kept: KeptSchedule, today: IsoDate): readonly string[] =>
  [bookedNote(kept, today), isPaidAhead(kept, today) ? schedulePanelWords.ahead : null].filter((text) => text !== null);
