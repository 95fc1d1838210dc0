import type { IsoDate } from '#model/dates.ts';
import type { Terms } from '#model/values.ts';
import type { Facts } from './case-facts.ts';
import { firstDateFor, firstDayStillAhead, paydaysOf } from './first-payment.ts';
import { counterOfferFigures } from './own-counter-offer.ts';

/**
 * The figures of a counter-offer with a first day, never before the one that was offered: that of the person's plan while it is ahead, else
 * one after a payday.
 */
export function ownCounterOffer(facts: Facts, today: IsoDate, owed?: number | null): Terms | null {
  const figures = counterOfferFigures(facts, owed);
  if (figures === null) return null;
  const paydays = paydaysOf(facts.incomes ?? []);
  const { plan, monthly, months } = figures;
  const offered = facts.counter?.firstDate ?? today;
  const soonest = firstDateFor(paydays, today);
  const first =
    facts.plan !== null
      ? firstDayStillAhead(facts.plan.first, offered > today ? offered : today)
      : offered > soonest
        ? firstDateFor(paydays, offered, 0)
        : soonest;
  return { plan, monthly, months, first };
}
