import { Note } from '#components/note.tsx';
import { isAboveLeft } from '#rules/affordability.ts';
import { safeLineOf } from '#rules/budget.ts';
import { leftEachMonth } from '#rules/case-facts.ts';
import { isOwnShare } from '#rules/own-share.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { problems } from '#words/engine/problems.ts';
import { ceilingFormWords as words } from '#words/propose/ceiling-form.ts';
import { AmountForm } from '../engine/amount-form.tsx';
import { useFactsToPropose } from '../engine/newer-budget.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { sharePrefix } from '../engine/share-prefix.ts';

/**
 * The form for the ceiling. Starts with the earlier one, also where that is below the proposal, since nobody raises it but
 * the person; else with the safe line.
 */
export function CeilingForm(screen: ScreenProps) {
  const { position, suggestion } = screen;
  const newest = useFactsToPropose(position.facts);
  const left = leftEachMonth(newest.facts);
  const share = sharePrefix(isOwnShare(newest.facts));
  const safeLine = left === null ? null : safeLineOf(left.amount);
  const proposed = position.facts.plan?.monthly ?? 0;
  const earlier = typeof suggestion?.value === 'number' ? suggestion.value : undefined;
  return (
    <AmountForm
      {...screen}
      label={words.label}
      quick={
        safeLine === null
          ? []
          : [{ amount: safeLine, label: fill(words.safeLine, { share, amount: amountText(safeLine) }) }]
      }
      emptyProblem={problems.emptyPositive}
      initial={earlier ?? safeLine ?? undefined}
      noteOn={(amount) => (
        <>
          {amount < proposed && (
            <Note kind="attention">{fill(words.belowProposal, { amount: amountText(proposed) })}</Note>
          )}
          {isAboveLeft(amount, left?.amount ?? null) && (
            <Note kind="attention">{fill(words.aboveLeft, { share })}</Note>
          )}
        </>
      )}
    />
  );
}
