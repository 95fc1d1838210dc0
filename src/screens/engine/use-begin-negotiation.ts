import { JourneyContext, useCase } from '#case/case-context.tsx';
import { counterpartyOf } from '#case/counterparty-of.ts';
import { newHousehold, suggestionsFrom, toldLater, withTold } from '#case/household.ts';
import { useToday } from '#case/today.ts';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { Counterparty } from '#model/counterparty.ts';
import { type Debt, type ProductId, productIds } from '#model/values.ts';
import { apartFrom } from '#rules/apart-from.ts';
import type { Facts } from '#rules/case-facts.ts';
import { isOwedTo, productsOf } from '#rules/counterparty.ts';
import { names } from '#words/names.ts';
import { useCaseSwitch } from '../shell/case-switch.ts';
import { useNegotiations } from '../shell/use-negotiations.ts';

/** The products under which a creditor lent what is listed; where nothing is, those of its kind, where it has one only. */
function productsWith(counterparty: Counterparty, debts: readonly Debt[]): readonly ProductId[] {
  const lent = debts.filter((debt) => isOwedTo(counterparty, debt)).map(({ product }) => product);
  if (counterparty.name !== undefined && lent.length > 0) return [...new Set(lent)];
  const value = productsOf(counterparty.kind, productIds).filter((id) => id !== 'unsure');
  return value.length === 1 ? value : [];
}

/** Whom a case is with once one is begun with another creditor; null where nobody knows. */
function apartOf(journey: Journey, { debts }: Facts, other: Counterparty): Counterparty | null {
  const own = counterpartyOf(journey);
  return own && apartFrom(own, other, debts ?? [], names.lender);
}

/**
 * A function that begins a negotiation with another creditor of the same person; what was told of their money goes with
 * it, and the one on screen is from then on only about what is owed to its own, as is any other that counted the debt and
 * has agreed on nothing.
 */
export function useBeginNegotiation(): (counterparty: Counterparty, products?: readonly ProductId[]) => Promise<void> {
  const { startAgain, readHousehold, householdId, repository } = useCaseSwitch();
  const actor = JourneyContext.useActorRef();
  const journey = useJourney();
  const { facts } = useRoad();
  const today = useToday();
  const name = useCase(({ file }) => file.name);
  const others = useNegotiations();
  return async (counterparty, products = productsWith(counterparty, facts.debts ?? [])) => {
    const saved = await readHousehold().catch(() => newHousehold(householdId));
    const apart = apartOf(journey, facts, counterparty);
    if (apart !== null && apart !== journey.counterparty) actor.send({ type: 'told apart', counterparty: apart });
    const manager = await repository.manager().catch(() => null);
    for (const other of others ?? []) {
      const { facts: told } = roadOf(other.journey);
      const left = told.hasAgreed ? null : apartOf(other.journey, told, counterparty);
      // A case that names nobody is with whoever lent what it lists: it needs a name only once a debt is taken out of it.
      if (left?.name !== undefined && left !== other.journey.counterparty) manager?.tellApart(other.id, left);
    }
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
