import { Note } from '#components/note.tsx';
import { safeLineOf } from '#rules/budget.ts';
import { leftEachMonth } from '#rules/case-facts.ts';
import { limitationIsOpen, mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { limitationDoubt } from '#words/assess/limitation-doubt.ts';
import { scriptPanelWords } from '#words/engine/script-panel.ts';
import { HowAreYou } from '../engine/how-are-you.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { ScriptPanel } from '../engine/script-panel.tsx';
import { Sources, textOf } from '../engine/words/sentence.tsx';

const words = scriptPanelWords;

/** The script for the first contact and, where it can be calculated, the safe line as a private ceiling. */
export function FirstStepPanel({ position }: ScreenProps) {
  const left = leftEachMonth(position.facts);
  // No amount is told where it could only be promised: a claim that may have expired has a lawyer first.
  const safe = left === null || mayBeTimeBarred(position.facts) ? null : safeLineOf(left.amount);
  const { facts } = position;
  const isInDoubt = limitationIsOpen(facts) && !mayBeTimeBarred(facts) && facts.timing !== null;
  return (
    <>
      {isInDoubt && <Note kind="attention">{textOf(limitationDoubt)}</Note>}
      <ScriptPanel position={position} />
      {isInDoubt && <Sources sentences={[limitationDoubt]} />}
      {safe !== null && (
        <Note kind="information">
          {safe === 0 ? (
            words.nothing
          ) : (
            <>
              <strong className="block">{words.ceiling}</strong>
              {fill(words.ceilingHint, { amount: amountText(safe), own: words.ownRule })}
            </>
          )}
        </Note>
      )}
      <HowAreYou />
    </>
  );
}
