import { Note } from '#components/note.tsx';
import { funds } from '#content/zh-CN/ui/funds.ts';
import { fill } from '#documents/fill.ts';
import { amountText } from '#documents/format.ts';
import type { ScreenProps } from '../screen-props.ts';

/** Says that money found before counts already, so that nobody adds it twice. */
export function FundedPanel({ position }: ScreenProps) {
  const { foundMonthly } = position.facts;
  if (foundMonthly === 0) return null;
  return <Note kind="information">{fill(funds.funded, { amount: amountText(foundMonthly) })}</Note>;
}
