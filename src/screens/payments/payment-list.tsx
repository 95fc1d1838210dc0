import { namedDebtText } from '#brief/debts-to-name.ts';
import { instalmentName } from '#brief/instalment-name.ts';
import { namedDebt } from '#brief/named-debt.ts';
import type { Payment } from '#brief/payments.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { fill } from '#text/fill.ts';
import { amountText, shortDateText } from '#text/format.ts';
import { entryWords } from '#words/engine/entries.ts';
import { language } from '#words/language.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { useTakenOut } from '../engine/taken-out.tsx';
import { usePayments } from './use-payments.ts';

const words = paymentsWords.list;

/** What a payment is, on its day. */
function lineOf({ on, amount }: Payment, today: Payment['on']): string {
  const date = shortDateText(on, today);
  return amount === null ? fill(words.unknown, { date }) : fill(words.line, { date, amount: amountText(amount) });
}

/** What of an agreement it was for; an instalment of another one than that in force is no instalment of this one. */
function placeOf({ under, instalment, isWhole, isAstray, isLost }: Payment, inForce: number | null): string {
  if (isLost) return words.lost;
  if (isAstray) return words.astray;
  if (under === null) return words.free;
  const which = instalmentName(instalment?.n ?? 0);
  const place = instalment === null ? words.beyond : isWhole ? which : fill(words.from, { which });
  return under === inForce ? place : fill(words.earlier, { place });
}

/** What it was for, and how it was booked. */
function aboutOf(payment: Payment, inForce: number | null): string {
  const { product, lender, booked, bookedAs, payee } = payment;
  const debt = namedDebt({ product, lender });
  return [
    placeOf(payment, inForce),
    ...(debt === null ? [] : [namedDebtText(debt)]),
    ...(payee === 'passedOn' ? [words.passedOn] : []),
    ...(booked === 'fees' || booked === 'other' ? [words.bookedIn[booked]] : []),
    ...(bookedAs === null ? [] : [fill(words.booked, { bookedAs })]),
  ].join(language.separator);
}

interface PaymentListProps {
  /** Newest last. */
  readonly payments: readonly Payment[];
  /** The `nth` of the agreement in force; null where there is none. */
  readonly inForce: number | null;
  readonly onChange: (payment: Payment) => void;
}

/** Every payment noted, the newest first, each to be corrected or taken out; what was taken out can be put back. */
export function PaymentList({ payments, inForce, onChange }: PaymentListProps) {
  const today = useToday();
  const { remove } = usePayments();
  const { take, noteAt } = useTakenOut<() => void>((undo) => undo());
  const noteBefore = (at: number) => {
    const note = noteAt(at, payments.length);
    return note === null ? [] : [<li key="taken">{note}</li>];
  };
  const entries = [...payments].reverse().flatMap((payment, at) => {
    const what = lineOf(payment, today);
    // Noted payments have no other identity than their place.
    const id = 'entry' in payment.source ? `entry-${payments.length - at}` : payment.source.answer;
    return [
      ...noteBefore(at),
      <li key={id} className="flex items-center border-t border-line py-2">
        <div className="min-w-0 flex-1">
          <p className="tabular-nums">{what}</p>
          <p className="text-hint text-ink-soft">{aboutOf(payment, inForce)}</p>
        </div>
        <div className="ml-3 flex shrink-0">
          <div className="mr-3">
            <Button look="quiet" onClick={() => onChange(payment)} aria-label={fill(entryWords.changeWhat, { what })}>
              {entryWords.change}
            </Button>
          </div>
          <Button
            look="quiet"
            onClick={() => take({ what, at, value: remove(payment) })}
            aria-label={fill(entryWords.removeWhat, { what })}
          >
            {entryWords.remove}
          </Button>
        </div>
      </li>,
    ];
  });
  const items = [...entries, ...noteBefore(payments.length)];
  return (
    <Section title={payments.length === 0 ? words.titleEmpty : fill(words.title, { n: String(payments.length) })}>
      {payments.length === 0 && <p>{words.none}</p>}
      {items.length > 0 && <ul>{items}</ul>}
    </Section>
  );
}
