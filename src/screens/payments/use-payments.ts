import type { Payment } from '#brief/payments.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { paymentsNoted } from '#case/file-changes.ts';
import type { CaseFile, NotedPayment } from '#case/schemas.ts';
import { useJourney } from '#case/use-journey.ts';
import { highestNth } from '#machines/journey.ts';
import { mostPayments } from '#model/limits.ts';
import type { ToldPayment } from './payment-form.tsx';

interface Payments {
  readonly isFull: boolean;
  readonly note: (payment: ToldPayment) => void;
  readonly change: (payment: Payment, told: ToldPayment) => void;
  /** Takes a payment out, and gives what was noted before, to put it back. */
  readonly remove: (payment: Payment) => CaseFile['payments'];
  readonly restore: (payments: CaseFile['payments']) => void;
}

/** The payments of the case file: noted, corrected and taken back. What an answer reported is corrected beside it. */
export function usePayments(): Payments {
  const journey = useJourney();
  const payments = useCase(({ file }) => file.payments);
  const { change: apply } = useCaseActions();
  const store = (next: readonly NotedPayment[]) => apply(paymentsNoted(next));
  const put = ({ source, nth }: Payment, told: Pick<NotedPayment, 'on' | 'amount'>) => {
    if ('entry' in source)
      store(payments.map((entry, at) => (at === source.entry ? { ...told, after: entry.after } : entry)));
    else
      store([
        ...payments.filter(({ answer }) => answer !== source.answer),
        { ...told, after: nth, answer: source.answer },
      ]);
  };
  return {
    isFull: payments.length >= mostPayments,
    note: (payment) => store([...payments, { ...payment, after: highestNth(journey) }]),
    change: put,
    remove: (payment) => {
      const { source, on } = payment;
      if ('entry' in source) store(payments.filter((_, at) => at !== source.entry));
      else put(payment, { on, amount: 0 });
      return payments;
    },
    restore: store,
  };
}
