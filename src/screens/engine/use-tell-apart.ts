import { JourneyContext } from '#case/case-context.tsx';
import { useJourney } from '#case/use-journey.ts';
import type { Position } from '#machines/replay.ts';
import type { Debt } from '#model/values.ts';
import { owedDebts } from '#rules/budget.ts';
import { isOwedTo } from '#rules/counterparty.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';
import { useFirstCreditor } from './use-first-creditor.ts';

/**
 * A function to call with the list of debts as it is given: where debts to other creditors stand in it and nobody was told
 * whom the only negotiation is with, it is with the lender of what was ticked, so that no letter goes to several. Nothing
 * once a proposal was sent or terms were agreed, and while somebody cannot tell what a debt is.
 */
export function useTellApart({ facts }: Position): (debts: readonly Debt[]) => void {
  const actor = JourneyContext.useActorRef();
  const { counterparty } = useJourney();
  const others = useNegotiations();
  const usual = useFirstCreditor(facts.products);
  const isOpen = counterparty === undefined && others?.length === 0;
  const isFirst = facts.submittedOn.length === 0 && !facts.hasAgreed && facts.inForce === null;
  return (debts) => {
    if (!isOpen || !isFirst || usual === null) return;
    const owed = owedDebts(debts);
    const isMixed = owed.some((debt) => isOwedTo(usual, debt)) && owed.some((debt) => !isOwedTo(usual, debt));
    if (isMixed && owed.every(({ product }) => product !== 'unsure'))
      actor.send({ type: 'told apart', counterparty: usual });
  };
}
