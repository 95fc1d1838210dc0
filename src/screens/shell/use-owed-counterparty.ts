import { useEffect } from 'react';
import { JourneyContext } from '#case/case-context.tsx';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { owedDebts } from '#rules/budget.ts';
import { putRight } from '#rules/put-right.ts';
import { useNegotiations } from './use-negotiations.ts';

/**
 * Puts right whom the only negotiation is with, wherever on the road the products or the list of debts are corrected: a
 * lender that was taken from them, and to which nothing of them is owed any more, would leave a case about nothing. A
 * name, and what was sent or agreed, stays as it was told.
 */
export function useOwedCounterparty(): void {
  const { counterparty } = useJourney();
  const { products, debts, submittedOn, inForce } = useRoad().facts;
  const others = useNegotiations();
  const actor = JourneyContext.useActorRef();
  const isOpen = others?.length === 0 && submittedOn.length === 0 && inForce === null;
  const owed = counterparty && isOpen ? putRight(counterparty, owedDebts(debts ?? []), products) : null;
  const kind = owed?.kind;
  useEffect(() => {
    if (kind !== undefined) actor.send({ type: 'told apart', counterparty: { kind } });
  }, [actor, kind]);
}
