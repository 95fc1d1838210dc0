import type { DocumentId } from '#documents/registry.ts';
import type { OptionOf } from '#model/screens.ts';
import { DocumentHere } from '../documents/document-here.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { situationIn } from './situation-in.ts';

const documentsOf: Readonly<Partial<Record<OptionOf<'situation'>, readonly DocumentId[]>>> = {
  agentPaid: ['agentNotice', 'selfNotice'],
  childSpent: ['childRefund'],
  settled: ['settledCheck'],
  wrongReport: ['reportObjection'],
};

/** The letters that a special situation asks for. */
export function SituationPanel({ position }: ScreenProps) {
  const situation = situationIn(position);
  return (situation === null ? [] : (documentsOf[situation] ?? [])).map((id) => (
    <DocumentHere key={id} id={id} position={position} />
  ));
}
