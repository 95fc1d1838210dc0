import type { DocumentId } from '#documents/registry.ts';
import { situationIn } from '#machines/situation-in.ts';
import type { OptionOf } from '#model/screens.ts';
import { situationPanel as words } from '#words/urgent/situation-panel.ts';
import { DocumentHere } from '../documents/document-here.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';
import { AidsList } from './aids-list.tsx';
import { OtherLenderPanel } from './other-lender-panel.tsx';

const documentsOf: Readonly<Partial<Record<OptionOf<'situation'>, readonly DocumentId[]>>> = {
  autoDebit: ['debitBank', 'debitLender', 'returnRequest'],
  noAccess: ['addressNotice'],
  abroad: ['addressNotice'],
  agentPaid: ['agentNotice', 'selfNotice'],
  defrauded: ['defraudedNotice'],
  childSpent: ['childRefund'],
  settled: ['settledCheck'],
  wrongReport: ['reportObjection'],
  student: ['studentQuery'],
  helper: ['mandate', 'callSheet', 'payerNote'],
};

/** The letters that list what was noted as paid. */
const listsPayments: readonly DocumentId[] = ['debitBank', 'debitLender', 'settledCheck'];

/** What a special situation asks for: its letters, or what there is to live on. */
export function SituationPanel({ position }: ScreenProps) {
  const situation = situationIn(position);
  if (situation === 'noMoney') return <AidsList position={position} />;
  if (situation === 'otherLender') return <OtherLenderPanel />;
  const ids = situation === null ? [] : (documentsOf[situation] ?? []);
  return (
    <>
      {ids.some((id) => listsPayments.includes(id)) && (
        <RouteLink to={pageRoute('payments')} className="flex min-h-12 items-center text-jade underline">
          {words.notePayments}
        </RouteLink>
      )}
      {ids.map((id) => (
        <DocumentHere key={id} id={id} />
      ))}
    </>
  );
}
