import { isSending } from '#brief/proposals.ts';
import { useAnswer, useRoad } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import { type AnsweredId, screens } from '#model/screens.ts';
import type { Elsewhere, Spending } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { elsewhereNoteWords as words } from '#words/shell/elsewhere-note.ts';
import { elsewherePart, takesTheSame, useElsewhere } from './use-elsewhere.ts';

/** From these stages on terms are agreed, and no budget is calculated under them. */
const settling: readonly string[] = ['agreement', 'keep', 'recover'];
const isSettling = (screen: AnsweredId): boolean => settling.includes(screens[screen].stage);

/** What other negotiations take out of the purse now, as sentences. */
const takenBy = ({ agreed, open }: Elsewhere): readonly string[] => [
  ...(agreed > 0 ? [fill(words.agreed, { amount: amountText(agreed) })] : []),
  ...(open > 0 ? [fill(words.open, { n: String(open) })] : []),
  ...(agreed === 0 && open === 0 ? [words.alone] : []),
];

/**
 * Before a budget is made, says what other negotiations take out of the purse; afterwards, that they take more or less
 * than when it was made, with a button that calculates it again. Once a proposal was sent, its figures stay until the
 * next one. Nothing once terms are agreed: a budget without room would cut off the road that leads to them.
 */
export function ElsewhereNote() {
  const { path, facts } = useRoad();
  const now = useElsewhere();
  const { spending, counterparty } = facts;
  const current = path[path.length - 1]?.round;
  const isSettled = path.some(({ screen, round }) => round === current && isSettling(screen));
  if (now === null || isSettled || facts.inForce !== null) return null;
  if (spending !== null)
    return takesTheSame(spending.elsewhere, now) ? null : <Changed spending={spending} now={now} />;
  if (counterparty === null || takesTheSame(undefined, now)) return null;
  return (
    <Note kind="attention">
      <p>{[...takenBy(now), words.beforeBudget].join('')}</p>
    </Note>
  );
}

/** Other negotiations take more or less than when the budget was made. */
function Changed({ spending, now }: { readonly spending: Spending; readonly now: Elsewhere }) {
  const { path } = useRoad();
  const answer = useAnswer();
  const at = path.map(({ screen }) => screen).lastIndexOf('spending');
  const step = path[at];
  if (step === undefined) return null;
  const recalculate = () => {
    const { elsewhere: _before, ...told } = spending;
    answer({
      key: step.key,
      option: 'given',
      value: { ...told, ...elsewherePart(now) },
      intent: 'change',
      on: step.answer.on,
    });
  };
  return (
    <Note kind="attention">
      <p>{[words.changed, ...takenBy(now)].join('')}</p>
      {path.slice(at).some(isSending) ? (
        <p>{words.afterSending}</p>
      ) : (
        <Button look="quiet" onClick={recalculate}>
          {words.recalculate}
        </Button>
      )}
    </Note>
  );
}
