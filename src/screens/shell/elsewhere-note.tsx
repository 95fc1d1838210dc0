import { isSending } from '#brief/proposals.ts';
import { useAnswer, useRoad } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import { Note } from '#components/note.tsx';
import type { Elsewhere, Spending } from '#model/values.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { elsewhereNoteWords as words } from '#words/shell/elsewhere-note.ts';
import { takesTheSame, useElsewhere } from './use-elsewhere.ts';

/** What other negotiations take out of the purse now, as sentences. */
const takenBy = ({ agreed, open }: Elsewhere): readonly string[] => [
  ...(agreed > 0 ? [fill(words.agreed, { amount: amountText(agreed) })] : []),
  ...(open > 0 ? [fill(words.open, { n: String(open) })] : []),
  ...(agreed === 0 && open === 0 ? [words.alone] : []),
];

/**
 * Before a budget is made, says what other negotiations take out of the purse; afterwards, that they take more or less out of the purse than when this budget was made, with a button that
 * calculates it again; once a proposal was sent, its figures stay until the next one. Nothing while nothing has changed.
 */
export function ElsewhereNote() {
  const { path, facts } = useRoad();
  const now = useElsewhere();
  const answer = useAnswer();
  const at = path.map(({ screen }) => screen).lastIndexOf('spending');
  const step = path[at];
  const { spending, counterparty } = facts;
  if (spending === null && counterparty !== null && now !== null && !takesTheSame(undefined, now))
    return (
      <Note kind="attention">
        <p>{[...takenBy(now), words.beforeBudget].join('')}</p>
      </Note>
    );
  if (step === undefined || spending === null || now === null || takesTheSame(spending.elsewhere, now)) return null;
  const recalculate = () => {
    const { elsewhere: _before, ...told } = spending;
    const value: Spending = takesTheSame(undefined, now) ? told : { ...told, elsewhere: now };
    answer({ key: step.key, option: 'given', value, intent: 'change', on: step.answer.on });
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
