import { paymentCautionWords as words } from '#words/payments/payment-cautions.ts';
import type { Payment } from './payments.ts';

/** Where the lender booked a payment: as chosen; by a note alone it may be on fees, or nobody can tell. */
export type BookedOn = NonNullable<Payment['booked']> | 'unclear';

/** What is told of how a payment was booked. */
export type ToldBooked = Pick<Payment, 'booked' | 'bookedAs'>;

/** True where a note says without any doubt that it was booked as agreed: nothing else stands in it. */
const isPlain = (note: string): boolean => note.replace(words.plain, '') === '';

const isFees = (note: string): boolean =>
  words.beside.test(note.replace(words.notBeside, '')) && (!words.putRight.test(note) || words.notPutRight.test(note));

/** Where the lender booked a payment; null where nothing is told of it. A note that is not plain is asked about. */
export function bookedOn({ booked, bookedAs }: ToldBooked): BookedOn | null {
  if (booked !== null || bookedAs === null) return booked;
  if (isPlain(bookedAs)) return null;
  return isFees(bookedAs) ? 'fees' : 'unclear';
}

/** True where what was paid may count for no instalment, by where the lender booked it. */
export function isBookedBeside(payment: ToldBooked): boolean {
  const on = bookedOn(payment);
  return on === 'fees' || on === 'other' || on === 'unclear';
}
