import { useState } from 'react';
import type { Brief } from '#brief/brief.ts';
import { debtsToName } from '#brief/debts-to-name.ts';
import type { KeptSchedule } from '#brief/kept-schedule.ts';
import type { ToldPayment } from '#brief/payment-changes.ts';
import type { Payment } from '#brief/payments.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import type { IsoDate } from '#model/dates.ts';
import { mostPayments } from '#model/limits.ts';
import type { Instalment } from '#rules/schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText, shortDateText } from '#text/format.ts';
import { paymentsWords as words } from '#words/payments/payments.ts';
import { useDraft } from '../engine/use-draft.ts';
import { FocusedPlace } from '../shell/focused-place.tsx';
import { ChangePayment } from './change-payment.tsx';
import { PaymentForm } from './payment-form.tsx';
import { usePayments } from './use-payments.ts';

const sumOf = (some: readonly Instalment[]): number => some.reduce((sum, { amount }) => sum + amount, 0);

/** What has fallen due up to today and is open, or the next instalment. */
function dueBy({ open }: KeptSchedule, today: IsoDate): readonly Instalment[] {
  const due = open.filter(({ on }) => on <= today);
  return due.length > 0 ? due : open.slice(0, 1);
}

interface NotePaymentProps {
  readonly brief: Brief;
  /** The payment that is being changed; null for a new one. */
  readonly changed: Payment | null;
  readonly onChanged: () => void;
  readonly look?: 'primary' | 'quiet';
}

/** A button that opens the form for a payment, by default of the next instalment and today; says what was noted. */
export function NotePayment({ brief, changed, onChanged, look = 'primary' }: NotePaymentProps) {
  const today = useToday();
  const { kept, agreements, payments, products, debts } = brief;
  const { isFull, note, change } = usePayments();
  const { draft, isTouched, setField, discard } = useDraft('payment', {});
  const [isOpen, setOpen] = useState(isTouched);
  const [saved, setSaved] = useState<ToldPayment | null>(null);
  const close = () => {
    setOpen(false);
    if (changed === null) discard();
    onChanged();
  };
  const [agreement] = kept === null ? [] : agreements.slice(-1);
  const save = (told: ToldPayment) => {
    if (changed === null) note(told);
    else change(changed, told);
    setSaved(told);
    close();
  };
  const next = kept?.next?.amount ?? null;
  const form = (
    <PaymentForm
      initial={next === null ? {} : { amount: next }}
      open={next}
      {...(kept !== null && next !== null && { due: sumOf(dueBy(kept, today)), rest: sumOf(kept.open) })}
      agreedOn={agreement?.on ?? null}
      debts={debtsToName(products, debts, null)}
      others={payments}
      isChange={false}
      draft={draft.fields}
      onType={setField}
      onSave={save}
      onCancel={close}
    />
  );
  // Nothing is said of a payment that was taken out again or corrected since.
  const isStillNoted = payments.some(({ on, amount }) => on === saved?.on && amount === saved.amount);
  const button = (
    <div className="my-4">
      <div role="status">
        {saved !== null && isStillNoted && (
          <p className="mb-2 text-jade">
            {fill(words.saved, { date: shortDateText(saved.on, today), amount: amountText(saved.amount) })}
          </p>
        )}
        {isFull && <p>{fill(words.form.full, { most: String(mostPayments) })}</p>}
      </div>
      {!isFull && (
        <Button look={look} onClick={() => setOpen(true)}>
          {words.form.open}
        </Button>
      )}
    </div>
  );
  return (
    <FocusedPlace shows={changed === null ? isOpen : 'change'}>
      {changed !== null ? (
        <ChangePayment brief={brief} payment={changed} onSave={save} onCancel={close} />
      ) : isOpen ? (
        form
      ) : (
        button
      )}
    </FocusedPlace>
  );
}
