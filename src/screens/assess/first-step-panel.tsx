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
import { ScriptHelp, ScriptOpening, ScriptPanel } from '../engine/script-panel.tsx';
import { Sources, textOf } from '../engine/words/sentence.tsx';
import { useNegotiations } from '../shell/use-negotiations.ts';
import { LeftForLater } from './left-for-later.tsx';

const words = scriptPanelWords;

/** How the first contact begins, and what not to go beyond; nothing while the claim may have expired, as a lawyer comes before it then. */
export function FirstStepHeadline({ position }: { readonly position: Position }) {
  const { facts } = position;
  if (mayBeTimeBarred(facts)) return null;
  const isInDoubt = limitationIsOpen(facts) && facts.timing !== null;
  return (
    <>
      <LeftForLater position={position} />
      {isInDoubt && <Note kind="attention">{textOf(limitationDoubt)}</Note>}
      <ScriptOpening position={position} />
      <Ceiling position={position} />
      {isInDoubt && <Sources sentences={[limitationDoubt]} />}
    </>
  );
}

/** The safe line as a private ceiling, where it can be calculated. */
function Ceiling({ position: { facts } }: { readonly position: Position }) {
  const journey = useJourney();
  const others = useNegotiations();
  // A single negotiation has the whole purse; of several none is named before they are read.
  const known = others ?? (facts.counterparty === null ? [] : null);
  const left = known === null ? null : leftEachMonth(factsHere(facts, { journey }, known));
  const isShared = left?.amount !== leftEachMonth(facts)?.amount;
  const safe = left === null ? null : safeLineOf(left.amount);
  if (safe === null) return null;
  return (
    <Note kind="information">
      {safe === 0 ? (
        words.nothing
      ) : (
        <>
          <strong className="block">{words.ceiling}</strong>
          {fill(isShared ? words.ceilingOfShare : words.ceilingHint, { amount: amountText(safe), own: words.ownRule })}
        </>
      )}
    </Note>
  );
}

/** The whole script, which stands again where it is read out. */
export function FirstStepDetails({ position }: ScreenProps) {
  return (
    <>
      <ScriptPanel position={position} />
      <ScriptHelp position={position} />
      <HowAreYou />
    </>
  );
}
