import type { IsoDate } from '#model/dates.ts';
import type { Instalment } from '#rules/schedule.ts';
import { paymentCautionWords as words } from '#words/payments/payment-cautions.ts';
import type { KeptSchedule } from './kept-schedule.ts';
import { paymentParts } from './payment-parts.ts';
import { isBeforehand, type Payment } from './payments.ts';

/** An instalment for which money was counted that was paid beyond what was due; `ahead` is how much of it, fen. */
export interface PaidAhead extends Instalment {
  readonly ahead: number;
}

/** True where the lender said that money ahead is for the instalments that come next, as chosen or in the person's words. */
const isForNext = ({ ahead, bookedAs }: Pick<Payment, 'ahead' | 'bookedAs'>): boolean =>
  ahead === 'next' || (bookedAs !== null && words.forNext.test(bookedAs) && !words.notForNext.test(bookedAs));

/**
 * The instalments for which money was counted that was paid long before their day. Whether the lender counts it so is for
 * the lender to say: an instalment stands here until it is noted that the payment is for it, or something was paid on its
 * day or later. None once nothing is left to pay.
 */
export function paidAhead(kept: KeptSchedule): readonly PaidAhead[] {
  const { instalments, payments, next } = kept;
  if (next === null) return [];
  const parts = paymentParts(kept).filter(
    ({ payment, instalment }) => !isForNext(payment) && isBeforehand(payment.on, instalment),
  );
  return instalments.flatMap((instalment) => {
    const ahead = parts
      .filter((part) => part.instalment.on === instalment.on)
      .reduce((sum, { amount }) => sum + amount, 0);
    const isKept = payments.some(({ on }) => on >= instalment.on);
    return ahead === 0 || isKept ? [] : [{ ...instalment, ahead }];
  });
}

/** True for a payment under the agreement of which a part was more than was due. */
export const isAhead = (kept: KeptSchedule, payment: Payment): boolean =>
  payment.atEnd > 0 ||
  paymentParts(kept).some(({ payment: { on, nth, amount }, instalment }) => {
    const isThis = on === payment.on && nth === payment.nth && amount === payment.amount;
    return isThis && isBeforehand(on, instalment);
  });

/** The days of instalments that money paid before counts for in full, from today on: on none of them is anything open. */
export const coveredDays = (kept: KeptSchedule, today: IsoDate): readonly PaidAhead[] =>
  paidAhead(kept).filter(({ on }) => on >= today && !kept.open.some((open) => open.on === on));
