import { Note } from '#components/note.tsx';
import type { Position } from '#machines/replay.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { paymentsWords } from '#words/payments/payments.ts';
import { useBrief } from '../engine/use-brief.ts';

/** What is to be had in writing where less is noted than was agreed; nothing where all of it is. */
export function ClearanceHeadline({ position }: { readonly position: Position }) {
  const { kept } = useBrief(position);
  const rest = kept?.open.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
  if (rest === 0) return null;
  return <Note kind="attention">{fill(paymentsWords.state.cleared, { amount: amountText(rest) })}</Note>;
}
