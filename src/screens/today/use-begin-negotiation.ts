import { JourneyContext, useCase } from '#case/case-context.tsx';
import { newHousehold, suggestionsFrom, toldLater, withTold } from '#case/household.ts';
import { useToday } from '#case/today.ts';
import { useJourney, useRoad } from '#case/use-journey.ts';
import type { Counterparty } from '#model/counterparty.ts';
import { type ProductId, productIds } from '#model/values.ts';
import { apartFrom, productsOf, usualCounterparty } from '#rules/counterparty.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';

/** The products of a kind of creditor, where it has one only. */
function onlyProduct({ kind }: Counterparty): readonly ProductId[] {
  const value = productsOf(kind, productIds).filter((id) => id !== 'unsure');
  return value.length === 1 ? value : [];
}

/**
 * A function that begins a negotiation with another creditor of the same person; what was told of their money goes with
 * it, and the one on screen is from then on only about what is owed to its own.
 */
export function useBeginNegotiation(): (counterparty: Counterparty, products?: readonly ProductId[]) => Promise<void> {
  const { startAgain, readHousehold, householdId } = useCaseSwitch();
  const actor = JourneyContext.useActorRef();
  const journey = useJourney();
  const { facts } = useRoad();
  const today = useToday();
  const name = useCase(({ file }) => file.name);
  const own = journey.counterparty ?? usualCounterparty(facts.products);
  return async (counterparty, products = onlyProduct(counterparty)) => {
    const saved = await readHousehold().catch(() => newHousehold(householdId));
    if (journey.counterparty === undefined && own !== null)
      actor.send({ type: 'told apart', counterparty: apartFrom(own, counterparty, facts.debts ?? []) });
    // Where nothing can be stored, only this case knows what was said.
    const household = withTold(saved, toldLater(saved, journey));
    const ticked = { products: { event: 'given', value: products, on: today, nth: 0 } } as const;
    startAgain({
      household: household.id,
      counterparty,
      name,
      suggestions: { ...suggestionsFrom(household), ...(products.length > 0 && ticked) },
    });
  };
}
