import type { ReactNode } from 'react';
import { isSending } from '#brief/proposals.ts';
import { useAnswer, usePosition, useRoad } from '#case/use-journey.ts';
import { isOnUrgentRoad } from '#machines/road-view.ts';
import { type AnsweredId, type ScreenId, screens } from '#model/screens.ts';
import type { Elsewhere, Spending } from '#model/values.ts';
import { isRenegotiating } from '#rules/case-facts.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { elsewhereNoteWords as words } from '#words/shell/elsewhere-note.ts';
import { elsewherePart, takesTheSame, useElsewhere } from './use-elsewhere.ts';
import { useOwedCounterparty } from './use-owed-counterparty.ts';

/** From these stages on terms are agreed, and no budget is calculated under them. */
const settling: readonly string[] = ['agreement', 'keep', 'recover'];
const isSettling = (screen: AnsweredId): boolean => settling.includes(screens[screen].stage);

/** What other negotiations take out of the purse now, and what was found there, as sentences. */
function takenBy({ agreed, offered = 0, once = [], open, found = 0 }: Elsewhere): readonly string[] {
  const taken = [
    ...(agreed > 0 ? [fill(words.agreed, { amount: amountText(agreed) })] : []),
    ...once.map(({ on, amount }) => fill(words.once, { date: dateText(on), amount: amountText(amount) })),
    ...(offered > 0 ? [fill(words.offered, { amount: amountText(offered) })] : []),
    ...(open > 0 ? [fill(words.open, { n: String(open) })] : []),
  ];
  return [
    ...(taken.length > 0 ? taken : [words.alone]),
    ...(found > 0 ? [fill(words.found, { amount: amountText(found) })] : []),
  ];
}

/** True where a screen is about what is left each month, so that what others take of it has to be known there. */
const isAboutMoney = (screen: ScreenId): boolean =>
  screen === 'leftOver' || screen === 'firstStep' || screens[screen].stage === 'budget';

interface ElsewhereNoteProps {
  /** The screen below whose heading it stands; null on the page of the result. */
  readonly screen: ScreenId | null;
}

/**
 * Where a budget is made or estimated, says what other negotiations take out of the purse; afterwards, that they take more
 * or less than when it was made, with a button that calculates it again. Once a proposal was sent, its figures stay until
 * the next one. Nothing once terms are agreed: a budget without room would cut off the road that leads to them. Nothing
 * beside an urgent matter, and nothing before what is said in a call.
 */
export function ElsewhereNote({ screen }: ElsewhereNoteProps) {
  const { spending, counterparty } = useRoad().facts;
  return (spending ?? counterparty) === null ? null : <SharedPurse screen={screen} />;
}

/** Other negotiations are read only where there may be something to say of them. */
function SharedPurse({ screen }: ElsewhereNoteProps) {
  useOwedCounterparty();
  const { path, facts } = useRoad();
  const position = usePosition();
  const now = useElsewhere();
  const { spending, counterparty } = facts;
  const current = path[path.length - 1]?.round;
  const isSettled = path.some(({ screen: passed, round }) => round === current && isSettling(passed));
  const isAtCall = screen !== null && screens[screen].stage === 'contact';
  // A budget that was made before an agreement stays the one it rests on.
  const isBehind = spending !== null && !path.some((step) => step.screen === 'spending' && step.round === current);
  // Whoever renegotiates is asked anew what a month leaves, which replaces that budget.
  const isAskedAnew = isBehind && screen === 'leftOver' && isRenegotiating(facts);
  const isKept = facts.inForce !== null && !isAskedAnew && (isBehind || !isRenegotiating(facts));
  if (now === null || isSettled || isKept || isAtCall || isOnUrgentRoad(position)) return null;
  if (spending !== null && !isAskedAnew)
    return takesTheSame(spending.elsewhere, now) ? null : <Changed spending={spending} now={now} />;
  if (counterparty === null || screen === null || !isAboutMoney(screen) || takesTheSame(undefined, now)) return null;
  return (
    <Aside>
      <p>{[...takenBy(now), words.beforeBudget].join('')}</p>
    </Aside>
  );
}

/** Smaller than what the screen is for, and set apart by its edge. */
const Aside = ({ children }: { readonly children: ReactNode }) => (
  <div className="no-print my-3 border-l-4 border-amber pl-3 text-hint">{children}</div>
);

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
    <Aside>
      {path.slice(at).some(isSending) ? (
        <p>{words.afterSending}</p>
      ) : (
        <>
          <p>{[words.changed, ...takenBy(now)].join('')}</p>
          <button type="button" onClick={recalculate} className="min-h-12 text-left text-jade underline">
            {words.recalculate}
          </button>
        </>
      )}
    </Aside>
  );
}
