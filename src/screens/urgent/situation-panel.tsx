import type { DocumentId } from '#documents/registry.ts';
import type { OptionOf } from '#model/screens.ts';
import { DocumentHere } from '../documents/document-here.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { AidsList } from './aids-list.tsx';
import { OtherLenderPanel } from './other-lender-panel.tsx';
import { situationIn } from './situation-in.ts';

const documentsOf: Readonly<Partial<Record<OptionOf<'situation'>, readonly DocumentId[]>>> = {
  autoDebit: ['debitBank', 'debitLender'],
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

/** What a special situation asks for: its letters, or what there is to live on. */
export function SituationPanel({ position }: ScreenProps) {
  const situation = situationIn(position);
  if (situation === 'noMoney') return <AidsList position={position} />;
  if (situation === 'otherLender') return <OtherLenderPanel />;
  return (situation === null ? [] : (documentsOf[situation] ?? [])).map((id) => (
    <DocumentHere key={id} id={id} position={position} />
  ));
}
