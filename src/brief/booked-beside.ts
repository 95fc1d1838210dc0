import { paymentCautionWords as words } from '#words/payments/payment-cautions.ts';
import type { Payment } from './payments.ts';

/** True where the lender booked a payment on penalties or fees, by what the person noted, so that it may count for no instalment. */
export const isBookedBeside = ({ bookedAs }: Pick<Payment, 'bookedAs'>): boolean =>
  bookedAs !== null &&
  words.beside.test(bookedAs.replace(words.notBeside, '')) &&
  (!words.putRight.test(bookedAs) || words.notPutRight.test(bookedAs));
