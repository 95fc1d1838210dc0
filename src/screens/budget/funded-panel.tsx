import { Note } from '#components/note.tsx';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { fundedPanelWords as words } from '#words/budget/funded-panel.ts';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useElsewhere } from '../shell/use-elsewhere.ts';

/** A note that money found earlier, here or in another negotiation, is already counted, so that nobody adds it twice. */
export function FundedPanel({ position }: ScreenProps) {
  const { foundMonthly, foundOnce } = position.facts;
  const elsewhere = useElsewhere();
  const told = position.screen === 'oneOffs' ? foundOnce : foundMonthly || (elsewhere?.found ?? 0);
  if (told === 0) return null;
  const text = position.screen === 'oneOffs' ? words.once : words.monthly;
  return <Note kind="information">{fill(text, { amount: amountText(told) })}</Note>;
}
