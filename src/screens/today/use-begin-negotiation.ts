import { JourneyContext, useCase } from '#case/case-context.tsx';
import { newHousehold, suggestionsFrom, toldLater, withTold } from '#case/household.ts';
import { useToday } from '#case/today.ts';
import { useJourney, useRoad } from '#case/use-journey.ts';
import type { Counterparty } from '#model/counterparty.ts';
import { type Debt, type ProductId, productIds } from '#model/values.ts';
import { apartFrom } from '#rules/apart-from.ts';
import { isOwedTo, productsOf, usualCounterparty } from '#rules/counterparty.ts';
import { names } from '#words/names.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';

/** The products under which a creditor lent what is listed; where nothing is, those of its kind, where it has one only. */
function productsWith(counterparty: Counterparty, debts: readonly Debt[]): readonly ProductId[] {
  const lent = debts.filter((debt) => isOwedTo(counterparty, debt)).map(({ product }) => product);
  if (counterparty.name !== undefined && lent.length > 0) return [...new Set(lent)];
  const value = productsOf(counterparty.kind, productIds).filter((id) => id !== 'unsure');
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
  const debts = facts.debts ?? [];
  return async (counterparty, products = productsWith(counterparty, debts)) => {
    const saved = await readHousehold().catch(() => newHousehold(householdId));
    const apart = own && apartFrom(own, counterparty, debts, names.lender);
    if (apart !== null && apart !== journey.counterparty) actor.send({ type: 'told apart', counterparty: apart });
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
