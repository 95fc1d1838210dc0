import { useState } from 'react';
import { type Brief, historiesIn } from '#brief/brief.ts';
import type { Payment } from '#brief/payments.ts';
import { agreementState } from '#brief/tracker.ts';
import { useToday } from '#case/today.ts';
import { Note } from '#components/note.tsx';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { amountText, weekdayText } from '#text/format.ts';
import { returnRequestWords } from '#words/documents/return-request.ts';
import { schedulePanelWords } from '#words/keep/schedule-panel.ts';
import { paymentsWords as words } from '#words/payments/payments.ts';
import { AddedNote } from '../engine/added-note.tsx';
import { EndedNote } from '../engine/ended-note.tsx';
import { LimitationNote } from '../engine/limitation-note.tsx';
import { LimitationWarning } from '../engine/limitation-warning.tsx';
import { SoldNote } from '../engine/sold-note.tsx';
import { useBrief } from '../engine/use-brief.ts';
import { pageRoute } from '../shell/address.ts';
import { Heading } from '../shell/heading.tsx';
import { RouteLink } from '../shell/navigation.tsx';
import { InstalmentTable } from './instalment-table.tsx';
import { NotePayment } from './note-payment.tsx';
import { PaymentCautions } from './payment-cautions.tsx';
import { PaymentList } from './payment-list.tsx';
import { Postponements } from './postponements.tsx';

/** The page of all payments: how the agreement stands, each instalment, each payment, to be noted and corrected. */
export function PaymentsPage() {
  const brief = useBrief();
  const [changed, setChanged] = useState<Payment | null>(null);
  const { kept, facts } = brief;
  const payments = historiesIn(brief)
    .flatMap((history) => history.payments)
    .sort((one, other) => one.on.localeCompare(other.on));
  return (
    <article>
      <Heading of="payments">{words.title}</Heading>
      <EndedNote />
      {kept === null ? <BeforeAgreement brief={brief} /> : <State brief={brief} />}
      {kept !== null && <LimitationWarning />}
      <SoldNote brief={brief} />
      <PaymentCautions brief={brief} />
      {payments.some(({ isAstray }) => isAstray) && (
        <RouteLink to={pageRoute('papers')} className="flex min-h-12 items-center text-jade underline">
          {returnRequestWords.name}
        </RouteLink>
      )}
      <AddedNote brief={brief} />
      <NotePayment brief={brief} changed={changed} onChanged={() => setChanged(null)} />
      <p className="text-hint text-ink-soft">{words.lead}</p>
      {kept !== null && <InstalmentTable kept={kept} isPaidOff={brief.isPaidOff} />}
      {kept !== null && facts.inForce !== null && !brief.isPaidOff && (
        <Postponements kept={kept} under={facts.inForce.nth} />
      )}
      <PaymentList payments={payments} inForce={facts.inForce?.nth ?? null} onChange={setChanged} />
    </article>
  );
}

/** How the agreement in force stands today, in one sentence. */
function State({ brief: { kept, isPaidOff } }: { readonly brief: Brief }) {
  const today = useToday();
  if (kept === null) return null;
  const { state, on, due, amount, besides } = agreementState(kept, today);
  if (isPaidOff && state !== 'paidOff') {
    const unnoted = kept.open.reduce((sum, instalment) => sum + instalment.amount, 0);
    return <p className="font-bold">{fill(words.state.cleared, { amount: amountText(unnoted) })}</p>;
  }
  return (
    <>
      <p className={`text-sum font-bold ${state === 'due' || state === 'dueToday' ? 'text-amber' : ''}`}>
        {fill(words.state[state], {
          date: on === null ? '' : weekdayText(on),
          n: String(due),
          amount: amountText(amount),
        })}
      </p>
      {besides > 0 && <p>{fill(schedulePanelWords.besides, { amount: amountText(besides) })}</p>}
    </>
  );
}

/** What to know before anything is paid without an agreement; while the claim may have expired, that first. */
function BeforeAgreement({ brief: { facts } }: { readonly brief: Brief }) {
  if (mayBeTimeBarred(facts)) return <LimitationNote />;
  return (
    <Note kind="attention">
      <strong className="block">{words.noAgreement.title}</strong>
      <p>{words.noAgreement.beforePaying}</p>
      <p>{words.noAgreement.already}</p>
    </Note>
  );
}
