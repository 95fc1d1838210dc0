import { paymentCorrected, paymentRemoved, type ToldPayment } from '#brief/payment-changes.ts';
import type { Payment } from '#brief/payments.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { paymentsNoted } from '#case/file-changes.ts';
import { useJourney } from '#case/use-journey.ts';
import { highestNth } from '#model/answers.ts';
import { mostPayments } from '#model/limits.ts';

interface Payments {
  readonly isFull: boolean;
  readonly note: (payment: ToldPayment) => void;
  /** Notes several at once, in order; of more than there is room for, none. */
  readonly noteAll: (payments: readonly Pick<ToldPayment, 'on' | 'amount'>[]) => void;
  readonly change: (payment: Payment, told: ToldPayment) => void;
  /** Takes a payment out, and gives what puts it back. */
  readonly remove: (payment: Payment) => () => void;
}

/** The payments of the case file: noted, corrected and taken back. What an answer reported is corrected beside it. */
export function usePayments(): Payments {
  const journey = useJourney();
  const file = useCase((state) => state.file);
  const { change: apply } = useCaseActions();
  const noteAll = (payments: readonly ToldPayment[]) => {
    const noted = payments.map(({ on, amount }) => ({ on, amount, after: highestNth(journey) }));
    if (file.payments.length + noted.length <= mostPayments) apply(paymentsNoted([...file.payments, ...noted]));
  };
  return {
    noteAll,
    isFull: file.payments.length >= mostPayments,
    note: (payment) => apply(paymentsNoted([...file.payments, { ...payment, after: highestNth(journey) }])),
    change: (payment, told) => apply(paymentCorrected(payment, told)),
    remove: (payment) => {
      const { change, undo } = paymentRemoved(file, payment);
      apply(change);
      return () => apply(undo);
    },
  };
}
