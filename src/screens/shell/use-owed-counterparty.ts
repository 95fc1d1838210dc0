import { useEffect } from 'react';
import { JourneyContext } from '#case/case-context.tsx';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { productsOf, usualCounterparty } from '#rules/counterparty.ts';
import { useNegotiations } from './use-negotiations.ts';

/**
 * Puts right whom the only negotiation is with, wherever on the road the products are corrected: a lender that was taken
 * from what was ticked, and of which nothing is ticked any more, would leave a case about nothing. A name, and what was
 * sent or agreed, stays as it was told.
 */
export function useOwedCounterparty(): void {
  const { counterparty } = useJourney();
  const { products, submittedOn, inForce } = useRoad().facts;
  const others = useNegotiations();
  const actor = JourneyContext.useActorRef();
  const isGuess = counterparty !== undefined && counterparty.kind !== 'other' && counterparty.name === undefined;
  const isOpen = others?.length === 0 && submittedOn.length === 0 && inForce === null;
  const isOwedNothing = isGuess && products.length > 0 && productsOf(counterparty.kind, products).length === 0;
  const kind = isOpen && isOwedNothing ? usualCounterparty(products)?.kind : undefined;
  useEffect(() => {
    if (kind !== undefined) actor.send({ type: 'told apart', counterparty: { kind } });
  }, [actor, kind]);
}
