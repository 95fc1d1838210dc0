import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, listText, shortDateText } from '#text/format.ts';
import { paymentCautionWords as words } from '#words/payments/payment-cautions.ts';
import { isBookedBeside } from './booked-beside.ts';
import type { Brief } from './brief.ts';
import type { KeptSchedule } from './kept-schedule.ts';
import { paidAhead } from './paid-ahead.ts';
import type { Payment } from './payments.ts';
import { isSoldSinceAgreed, salesAfter } from './sale.ts';

/** What cautions are made from; without what was sold none is given of that. */
export type Cautioned = Pick<Brief, 'kept' | 'isPaidOff'> & Partial<Pick<Brief, 'sales' | 'facts' | 'payments'>>;

const mostDaysNamed = 3;

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

/** What to do about payments since a sale that went to the lender of before, by what the person noted; null where none did. */
function soldNote(brief: Cautioned, payments: readonly Payment[], today: IsoDate): string | null {
  const { sales, facts } = brief;
  if (sales === undefined || facts === undefined || !isSoldSinceAgreed({ sales, facts })) return null;
  const since = salesAfter(sales, `finalTerms#${facts.inForce?.nth ?? 0}`)[0]?.on ?? today;
  const astray = payments.filter(
    ({ on, bookedAs, payee }) =>
      on >= since &&
      payee === null &&
      bookedAs !== null &&
      words.toSeller.test(bookedAs) &&
      !words.putRight.test(bookedAs),
  );
  return astray.length === 0
    ? null
    : fill(words.sold, { booked: bookedText(astray, (on) => shortDateText(on, today)) });
}

/** What to do about payments that the lender of before has since a sale; null where it has none. */
function astrayNote(payments: readonly Payment[], today: IsoDate): string | null {
  const paid = payments
    .filter(({ isAstray }) => isAstray)
    .map(({ on, amount }) => fill(words.astray, { date: shortDateText(on, today), amount: amountText(amount ?? 0) }));
  return paid.length === 0 ? null : fill(words.sold, { booked: listText(paid) }) + words.astrayAfter;
}

/** What to ask where money beyond what was due was counted for instalments; null where none was. */
function aheadNote(kept: KeptSchedule, today: IsoDate): string | null {
  const days = paidAhead(kept);
  if (days.length === 0) return null;
  const named = days.slice(0, mostDaysNamed).map(({ on, amount }) => {
    return fill(words.aheadDay, { date: shortDateText(on, today), amount: amountText(amount) });
  });
  const passed = days.filter(({ on }) => on <= today).map(({ on }) => shortDateText(on, today));
  const asked = fill(words.ahead, {
    days: `${listText(named)}${days.length > mostDaysNamed ? words.aheadMore : ''}`,
    ahead: amountText(days.reduce((sum, { ahead }) => sum + ahead, 0)),
  });
  return passed.length === 0 ? asked : `${asked}${fill(words.aheadPassed, { days: listText(passed) })}`;
}

/** All that is to be asked about the payments under an agreement; once nothing is left, nothing of days ahead. */
export const paymentCautions = (brief: Cautioned, today: IsoDate): readonly string[] => {
  const { kept, isPaidOff, payments = [] } = brief;
  const ofAgreement =
    kept === null
      ? []
      : [bookedNote(kept, today), soldNote(brief, kept.payments, today), isPaidOff ? null : aheadNote(kept, today)];
  return [astrayNote(payments, today), ...ofAgreement].filter((text) => text !== null);
};
