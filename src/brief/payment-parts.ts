import type { Instalment } from '#rules/schedule.ts';
import type { KeptSchedule } from './kept-schedule.ts';
import type { Payment } from './payments.ts';

/** What a payment pays of one instalment. */
export interface PaymentPart {
  readonly payment: Payment;
  readonly instalment: Instalment;
  /** Fen. */
  readonly amount: number;
}

/** What each payment under the agreement pays of each instalment, oldest first, in the order of their days. */
export function paymentParts({
  instalments,
  paidSum,
  payments,
}: Pick<KeptSchedule, 'instalments' | 'paidSum' | 'payments'>): readonly PaymentPart[] {
  const known = payments.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  let from = paidSum - known;
  return payments.flatMap((payment) => {
    const start = from;
    from += (payment.amount ?? 0) - payment.atEnd;
    let due = 0;
    return instalments.flatMap((instalment) => {
      const before = due;
      due += instalment.amount;
      const amount = Math.min(from, due) - Math.max(start, before);
      return amount > 0 ? [{ payment, instalment, amount }] : [];
    });
  });
}
