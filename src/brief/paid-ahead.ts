import type { IsoDate } from '#model/dates.ts';
import type { Instalment } from '#rules/schedule.ts';
import type { KeptSchedule } from './kept-schedule.ts';
import { type PaymentPart, paymentParts } from './payment-parts.ts';
import { isBeforehand, type Payment } from './payments.ts';

/** An instalment for which money was counted that was paid beyond what was due; `ahead` is how much of it, fen. */
export interface PaidAhead extends Instalment {
  readonly ahead: number;
}

/** Money paid beyond what was due, by the day of its payment; fen. */
interface Spare {
  readonly on: IsoDate;
  amount: number;
}

/** What was paid for no instalment that was due by then: any of it, a lender may count for one that it holds open. */
function spareIn(kept: KeptSchedule, parts: readonly PaymentPart[]): Spare[] {
  return kept.payments
    .filter(({ ahead }) => ahead === null)
    .map((payment) => {
      const due = parts.filter((part) => part.payment === payment && !isBeforehand(payment.on, part.instalment));
      return { on: payment.on, amount: (payment.amount ?? 0) - due.reduce((sum, { amount }) => sum + amount, 0) };
    });
}

/**
 * The instalments for which money was counted that was paid long before their day. Whether the lender counts it so is for
 * the lender to say: an instalment stands here until it is chosen what the payment is for, or as much was paid on its day or
 * later that no other instalment needs. None once nothing is left to pay.
 */
export function paidAhead(kept: KeptSchedule): readonly PaidAhead[] {
  if (kept.next === null) return [];
  const parts = paymentParts(kept);
  const spare = spareIn(kept, parts);
  return kept.instalments.flatMap((instalment) => {
    const ahead = parts
      .filter(({ payment, instalment: { on } }) => on === instalment.on && payment.ahead !== 'next')
      .filter(({ payment }) => isBeforehand(payment.on, instalment))
      .reduce((sum, { amount }) => sum + amount, 0);
    const left = spare
      .filter(({ on }) => on >= instalment.on)
      .reduce((asked, one) => {
        const taken = Math.min(one.amount, asked);
        one.amount -= taken;
        return asked - taken;
      }, ahead);
    return left === 0 ? [] : [{ ...instalment, ahead: left }];
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
