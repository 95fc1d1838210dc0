import { mostHere } from '#brief/purse-now.ts';
import { useJourney } from '#case/use-journey.ts';
import { Note } from '#components/note.tsx';
import { isAboveLeft } from '#rules/affordability.ts';
import type { Facts } from '#rules/case-facts.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { aboveLeftNoteWords as words } from '#words/engine/above-left-note.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';

/** What a month leaves for these terms at most, fen, by what was told last; null where it is enough or not known. */
export function useAboveLeft(facts: Facts, monthly: number): number | null {
  const journey = useJourney();
  // A single negotiation has the whole purse; of several nothing is said before they are read.
  const others = useNegotiations() ?? (facts.counterparty === null ? [] : null);
  if (others === null || monthly === 0) return null;
  const left = mostHere(facts, { journey }, others);
  return isAboveLeft(monthly, left) ? left : null;
}

interface AboveLeftNoteProps {
  readonly facts: Facts;
  /** What is to be paid here a month, fen; 0 where nothing is. */
  readonly monthly: number;
  /** Whether the terms are still to be entered, or are kept by now. */
  readonly at: 'terms' | 'keeping';
}

/** Says of terms that by what was told last, in whichever negotiation, a month leaves less than they ask for; else nothing. */
export function AboveLeftNote({ facts, monthly, at }: AboveLeftNoteProps) {
  const left = useAboveLeft(facts, monthly);
  return (
    <div role="status">
      {left !== null && (
        <Note kind="attention">
          <strong className="block">
            {fill(left > 0 ? words.above : words.nothing, { monthly: amountText(monthly), left: amountText(left) })}
          </strong>
          {words.advice[at]}
        </Note>
      )}
    </div>
  );
}
