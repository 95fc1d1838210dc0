import type { IsoDate } from '#model/dates.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, listText, shortDateText } from '#text/format.ts';
import { paymentCautionWords as words } from '#words/payments/payment-cautions.ts';
import { bookedOn } from './booked-beside.ts';
import type { Brief } from './brief.ts';
import type { KeptSchedule } from './kept-schedule.ts';
import { paidAhead } from './paid-ahead.ts';
import type { Payment } from './payments.ts';
import { isSoldSinceAgreed, type Sale, salesAfter } from './sale.ts';

/** What cautions are made from; without what was sold none is given of that. */
export type Cautioned = Pick<Brief, 'kept' | 'isPaidOff'> & Partial<Pick<Brief, 'sales' | 'facts' | 'payments'>>;

const mostDaysNamed = 3;

type Payments = readonly Payment[];

/** What the lender booked a payment as: the person's own words, else what was chosen. */
function bookedWords({ booked, bookedAs }: Payment): string {
  return bookedAs ?? (booked === 'fees' || booked === 'other' ? words.bookedIn[booked] : '');
}

const bookedText = (payments: Payments, dayText: (on: IsoDate) => string): string =>
  payments
    .map((payment) =>
      fill(words.booked, {
        date: dayText(payment.on),
        amount: amountText(payment.amount ?? 0),
        bookedAs: bookedWords(payment),
      }),
    )
    .join(words.bookedBetween);

const sumsText = (payments: Payments, template: string, today: IsoDate): string =>
  listText(
    payments.map(({ on, amount }) =>
      fill(template, { date: shortDateText(on, today), amount: amountText(amount ?? 0) }),
    ),
  );

/** What to ask where the lender booked payments beside the instalments, or nobody can tell; empty where it did not. */
export const bookedNotes = ({ payments }: Pick<KeptSchedule, 'payments'>, today: IsoDate): readonly string[] =>
  (['fees', 'other', 'unclear'] as const).flatMap((on) => {
    const booked = payments.filter((payment) => bookedOn(payment) === on);
    const asked = on === 'fees' ? words.ask : words[on];
    return booked.length === 0 ? [] : [fill(asked, { booked: bookedText(booked, (day) => shortDateText(day, today)) })];
  });

/** The same to the lender in a letter, of what is no doubt; empty where it booked none so. */
export function bookedSentence(kept: Pick<KeptSchedule, 'payments'> | null): string {
  const beside = (kept?.payments ?? []).filter((payment) => ['fees', 'other'].includes(bookedOn(payment) ?? ''));
  return beside.length === 0 ? '' : fill(words.letter, { booked: bookedText(beside, dateText) });
}

/** What to do about payments that did not arrive or came back; null where none did. */
function lostNote(payments: Payments, today: IsoDate): string | null {
  const lost = payments.filter(({ isLost }) => isLost);
  return lost.length === 0 ? null : fill(words.lost, { paid: sumsText(lost, words.paidOne, today) });
}

/** True where the buyer may be named in a note: by two signs of its name that not every company has. */
function namesBuyer(note: string, sales: readonly Sale[]): boolean {
  const parts = sales.flatMap(({ buyer }) => (buyer ?? '').replace(words.inManyNames, ' ').split(' '));
  const pairs = parts.flatMap((part) => [...part].slice(1).map((sign, at) => `${part.charAt(at)}${sign}`));
  return words.toBuyer.test(note) || pairs.some((pair) => note.includes(pair));
}

/**
 * What to ask about payments since a sale of which it is not chosen who received them: where a note speaks of the lender of
 * before, that they may count for nothing. Once one is known to have gone to the buyer, those after it are asked about only
 * by their note.
 */
function soldNotes(brief: Cautioned, payments: Payments, today: IsoDate): readonly string[] {
  const { sales, facts } = brief;
  if (sales === undefined || facts === undefined || !isSoldSinceAgreed({ sales, facts })) return [];
  const since = salesAfter(sales, `finalTerms#${facts.inForce?.nth ?? 0}`);
  const from = since[0]?.on ?? today;
  const toBuyer = payments.find(({ on, payee }) => on >= from && payee === 'buyer')?.on ?? null;
  const open = payments.filter(({ on, payee }) => on >= from && payee === null);
  const isAstray = ({ bookedAs }: Payment): boolean =>
    bookedAs !== null && words.toSeller.test(bookedAs) && !namesBuyer(bookedAs, since);
  const astray = open.filter(isAstray);
  const unknown = open.filter((payment) => !isAstray(payment) && (toBuyer === null || payment.on < toBuyer));
  return [
    ...(astray.length === 0
      ? []
      : [fill(words.sold, { booked: bookedText(astray, (on) => shortDateText(on, today)) })]),
    ...(unknown.length === 0 ? [] : [fill(words.payeeUnknown, { paid: sumsText(unknown, words.paidOne, today) })]),
  ];
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
      : [
          ...bookedNotes(kept, today),
          ...soldNotes(brief, kept.payments, today),
          isPaidOff ? null : aheadNote(kept, today),
        ];
  return [lostNote(payments, today), astrayNote(payments, today), ...ofAgreement].filter((text) => text !== null);
};
