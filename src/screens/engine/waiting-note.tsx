import { Note } from '#components/note.tsx';
import type { Debt } from '#model/values.ts';
import { waitingCost } from '#rules/interest.ts';
import { suggestedDays } from '#rules/suggested-days.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { waitingNoteWords } from '#words/engine/waiting-note.ts';

const words = waitingNoteWords;
const days = suggestedDays.waiting;

interface WaitingNoteProps {
  readonly debts: readonly Debt[];
  /** The monthly instalment to compare the cost with, fen; null for no comparison. */
  readonly monthly: number | null;
}

/** An example of what waiting costs at the person's own rates; nothing where they gave none. */
export function WaitingNote({ debts, monthly }: WaitingNoteProps) {
  const cost = waitingCost(debts, days);
  if (cost === 0) return null;
  const grows = monthly !== null && cost > monthly;
  return (
    <Note kind={grows ? 'attention' : 'information'}>
      {fill(words.note, { days: String(days), cost: amountText(cost) })}
      {grows && <strong className="block">{fill(words.more, { monthly: amountText(monthly) })}</strong>}
    </Note>
  );
}
