import { factsHere } from '#brief/purse-now.ts';
import { useJourney } from '#case/use-journey.ts';
import { Note } from '#components/note.tsx';
import type { Position } from '#machines/replay.ts';
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
import { useNegotiations } from '../shell/use-negotiations.ts';
import { LeftForLater } from './left-for-later.tsx';

const words = scriptPanelWords;

/** The script for the first contact; nothing while the claim may have expired, as a lawyer comes before it then. */
export function FirstStepHeadline({ position }: { readonly position: Position }) {
  const { facts } = position;
  if (mayBeTimeBarred(facts)) return null;
  const isInDoubt = limitationIsOpen(facts) && facts.timing !== null;
  return (
    <>
      <LeftForLater position={position} />
      {isInDoubt && <Note kind="attention">{textOf(limitationDoubt)}</Note>}
      <ScriptPanel position={position} />
      {isInDoubt && <Sources sentences={[limitationDoubt]} />}
    </>
  );
}

/** The safe line as a private ceiling, where it can be calculated; the script where it is not the headline. */
export function FirstStepPanel({ position }: ScreenProps) {
  const journey = useJourney();
  const others = useNegotiations();
  const { facts } = position;
  const isBarred = mayBeTimeBarred(facts);
  // A single negotiation has the whole purse; of several none is named before they are read.
  const known = others ?? (facts.counterparty === null ? [] : null);
  const left = known === null ? null : leftEachMonth(factsHere(facts, { journey }, known));
  // No amount is told where it could only be promised: a claim that may have expired has a lawyer first.
  const isShared = left?.amount !== leftEachMonth(facts)?.amount;
  const safe = left === null || isBarred ? null : safeLineOf(left.amount);
  return (
    <>
      {isBarred && <ScriptPanel position={position} />}
      {safe !== null && (
        <Note kind="information">
          {safe === 0 ? (
            words.nothing
          ) : (
            <>
              <strong className="block">{words.ceiling}</strong>
              {fill(isShared ? words.ceilingOfShare : words.ceilingHint, {
                amount: amountText(safe),
                own: words.ownRule,
              })}
            </>
          )}
        </Note>
      )}
      <HowAreYou />
    </>
  );
}
