import { factsToPropose } from '#brief/purse-now.ts';
import { useJourney } from '#case/use-journey.ts';
import { Note } from '#components/note.tsx';
import { type Facts, leftEachMonth } from '#rules/case-facts.ts';
import { isOwnShare } from '#rules/own-share.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { newerBudgetWords as words } from '#words/engine/newer-budget.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';
import { sharePrefix } from './share-prefix.ts';

/** The facts that a proposal is measured by, and whether another negotiation knows better what a month leaves. */
export function useFactsToPropose(own: Facts) {
  const journey = useJourney();
  const others = useNegotiations() ?? [];
  const facts = factsToPropose(own, { journey }, others);
  return { facts, isNewer: facts !== own };
}

/** Says that what a month leaves was calculated later in another negotiation; nothing where it was not. */
export function NewerBudgetNote({ facts, isNewer }: ReturnType<typeof useFactsToPropose>) {
  const left = leftEachMonth(facts)?.amount ?? 0;
  return (
    <div role="status">
      {isNewer && (
        <Note kind="attention">
          {fill(left === 0 ? words.none : left < 0 ? words.short : words.left, {
            share: sharePrefix(isOwnShare(facts)),
            amount: amountText(Math.abs(left)),
          })}
        </Note>
      )}
    </div>
  );
}
