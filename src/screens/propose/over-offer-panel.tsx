import { Note } from '#components/note.tsx';
import { isAboveLeft } from '#rules/affordability.ts';
import { safeLineOf } from '#rules/budget.ts';
import { leftEachMonth } from '#rules/case-facts.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { overOfferPanelWords } from '#words/propose/over-offer-panel.ts';
import type { ScreenProps } from '../engine/screen-props.ts';

const words = overOfferPanelWords;

/** The offered instalment compared with the safe line and with what is left. */
export function OverOfferPanel({ position }: Pick<ScreenProps, 'position'>) {
  const { plan } = position.facts;
  const left = leftEachMonth(position.facts)?.amount ?? 0;
  if (plan === null) return null;
  return (
    <Note kind="attention">
      {fill(words.yours, {
        amount: amountText(plan.monthly),
        safe: amountText(safeLineOf(left)),
        left: amountText(left),
      })}
      {isAboveLeft(plan.monthly, left) && <strong className="block">{words.aboveLeft}</strong>}
    </Note>
  );
}
