import { daysBetween, type IsoDate } from '#model/dates.ts';
import type { Instalment } from '#rules/schedule.ts';
import type { KeptSchedule } from './kept-schedule.ts';
import { paymentParts } from './payment-parts.ts';

/** A payment so many days before its instalment is no early one of it, but more than was due. This tool's own rule. */
const aheadDays = 15;

/** An instalment for which money was counted that was paid beyond what was due; `ahead` is how much of it, fen. */
export interface PaidAhead extends Instalment {
  readonly ahead: number;
}

/**
 * The instalments for which money was counted that was paid long before their day. Whether the lender counts it so is for
 * the lender to say: an instalment stands here until it is noted what the payment was booked as, or something was paid
 * on its day or later. None once nothing is left to pay.
 */
export function paidAhead(kept: KeptSchedule): readonly PaidAhead[] {
  const { instalments, payments, next } = kept;
  if (next === null) return [];
  const parts = paymentParts(kept).filter(
    ({ payment, instalment }) => payment.bookedAs === null && daysBetween(payment.on, instalment.on) >= aheadDays,
  );
  return instalments.flatMap((instalment) => {
    const ahead = parts
      .filter((part) => part.instalment.on === instalment.on)
      .reduce((sum, { amount }) => sum + amount, 0);
    const isKept = payments.some(({ on }) => on >= instalment.on);
    return ahead === 0 || isKept ? [] : [{ ...instalment, ahead }];
  });
}

/** The days of instalments that money paid before counts for in full, from today on: on none of them is anything open. */
export const coveredDays = (kept: KeptSchedule, today: IsoDate): readonly PaidAhead[] =>
  paidAhead(kept).filter(({ on }) => on >= today && !kept.open.some((open) => open.on === on));
