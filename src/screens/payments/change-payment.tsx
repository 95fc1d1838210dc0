import type { Brief } from '#brief/brief.ts';
import { debtsToName } from '#brief/debts-to-name.ts';
import { namedDebt } from '#brief/named-debt.ts';
import { isAhead } from '#brief/paid-ahead.ts';
import type { ToldPayment } from '#brief/payment-changes.ts';
import type { Payment, PaymentSource } from '#brief/payments.ts';
import { PaymentForm } from './payment-form.tsx';

/** True where it was noted as made before the agreement. */
const wasBefore = (source: PaymentSource): boolean => 'entry' in source && source.entry.before === true;

/** What a payment that is noted already says of itself. */
const toldOf = (
  { on, amount, under, product, lender, bookedAs, booked, ahead, payee, isAstray, isLost, source }: Payment,
  isAgreed: boolean,
): Partial<ToldPayment> => ({
  on,
  ...(amount !== null && { amount }),
  ...(isAgreed && (isAstray || isLost ? wasBefore(source) : under === null) && { before: true as const }),
  ...namedDebt({ product, lender }),
  ...(bookedAs !== null && { bookedAs }),
  ...(booked !== null && { booked }),
  ...(ahead !== null && { ahead }),
  ...(payee !== null && { payee }),
});

interface ChangePaymentProps {
  readonly brief: Pick<Brief, 'kept' | 'agreements' | 'payments' | 'products' | 'debts'>;
  readonly payment: Payment;
  readonly onSave: (told: ToldPayment) => void;
  readonly onCancel: () => void;
}

/** The form for a payment that was noted and is corrected. */
export function ChangePayment({ brief, payment, onSave, onCancel }: ChangePaymentProps) {
  const { kept, agreements, payments, products, debts } = brief;
  const [agreement] = kept === null ? [] : agreements.slice(-1);
  return (
    <PaymentForm
      key={`${payment.on}-${payment.nth}-${payment.amount}`}
      initial={toldOf(payment, kept !== null)}
      open={null}
      agreedOn={agreement?.on ?? null}
      debts={debtsToName(products, debts, namedDebt(payment))}
      others={payments.filter((other) => other !== payment)}
      isChange
      isAhead={kept !== null && isAhead(kept, payment)}
      onSave={onSave}
      onCancel={onCancel}
    />
  );
}
