import { useState } from 'react';
import type { Payment } from '#brief/payments.ts';
import type { CaseFile } from '#case/schemas.ts';
import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { Section } from '#components/section.tsx';
import { fill } from '#text/fill.ts';
import { amountText, shortDateText } from '#text/format.ts';
import { language } from '#words/language.ts';
import { names } from '#words/names.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { usePayments } from './use-payments.ts';

const words = paymentsWords.list;

/** What a payment is, on its day. */
function lineOf({ on, amount }: Payment, today: Payment['on']): string {
  const date = shortDateText(on, today);
  return amount === null ? fill(words.unknown, { date }) : fill(words.line, { date, amount: amountText(amount) });
}

/** What it was for. */
function aboutOf({ under, instalment, isWhole, product, bookedAs }: Payment): string {
  const n = String(instalment?.n ?? '');
  const place =
    under === null ? words.free : instalment === null ? words.beyond : fill(isWhole ? words.whole : words.from, { n });
  return [
    place,
    ...(product === null ? [] : [names.product[product]]),
    ...(bookedAs === null ? [] : [fill(words.booked, { bookedAs })]),
  ].join(language.separator);
}

interface PaymentListProps {
  /** Newest last. */
  readonly payments: readonly Payment[];
  readonly onChange: (payment: Payment) => void;
}

/** Every payment noted, the newest first, each to be corrected or taken out; what was taken out can be put back. */
export function PaymentList({ payments, onChange }: PaymentListProps) {
  const today = useToday();
  const { remove, restore } = usePayments();
  const [gone, setGone] = useState<{ readonly what: string; readonly before: CaseFile['payments'] } | null>(null);
  const [isBack, setBack] = useState(false);
  return (
    <Section title={fill(words.title, { n: String(payments.length) })}>
      <div role="status">
        {gone !== null && (
          <p className="my-2">
            {fill(words.removed, { what: gone.what })}
            <Button
              look="quiet"
              onClick={() => {
                restore(gone.before);
                setGone(null);
                setBack(true);
              }}
            >
              {words.undo}
            </Button>
          </p>
        )}
        {gone === null && isBack && <p className="my-2">{words.undone}</p>}
      </div>
      {payments.length === 0 && <p>{words.none}</p>}
      {payments.length > 0 && (
        <ul>
          {[...payments].reverse().map((payment) => {
            const what = lineOf(payment, today);
            const id = 'entry' in payment.source ? `entry-${payment.source.entry}` : payment.source.answer;
            return (
              <li key={id} className="flex flex-wrap items-center justify-between border-t border-line py-2">
                <div className="min-w-0">
                  <p className="tabular-nums">{what}</p>
                  <p className="text-hint text-ink-soft">{aboutOf(payment)}</p>
                </div>
                <div className="ml-auto flex">
                  <div className="mr-3">
                    <Button
                      look="quiet"
                      onClick={() => onChange(payment)}
                      aria-label={fill(words.changeWhat, { what })}
                    >
                      {words.change}
                    </Button>
                  </div>
                  <Button
                    look="quiet"
                    onClick={() => setGone({ what, before: remove(payment) })}
                    aria-label={fill(words.removeWhat, { what })}
                  >
                    {words.remove}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
