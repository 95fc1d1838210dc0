import type { CounterOffer } from '#model/values.ts';
import { yearlyCost } from './amortisation.ts';
import { isAboveCourtLine, type Rate } from './interest.ts';
import { onlyPaymentOf } from './one-payment.ts';

/** What an offer of instalments costs. */
export interface CostOfOffer {
  readonly months: number;
  /** All that is to be paid, fen. */
  readonly paid: number;
  /** How much of that is more than what is owed, fen; below zero where it is less. */
  readonly more: number;
  /** The yearly rate, in millionths, that this comes to; null where no more is paid than is owed. */
  readonly yearly: Rate | null;
}

/** What an offer costs; null where it is one payment, names no amount or number, or what is owed is not known. */
export function costOfOffer(offer: CounterOffer, owed: number | null): CostOfOffer | null {
  const { monthly, months, firstPayment = 0 } = offer;
  if (owed === null || monthly === undefined || months === undefined || onlyPaymentOf(offer) !== null) return null;
  const paid = firstPayment + monthly * months;
  const instalments = Array.from({ length: months }, () => monthly);
  return { months, paid, more: paid - owed, yearly: paid > owed ? yearlyCost(owed - firstPayment, instalments) : null };
}

/**
 * What is dear about an offer: it comes to more than is owed, by more than the last instalment may round up, though no
 * interest is to run (`moreThanOwed`), or to more a year than courts allow (`aboveCourtLine`). Null where neither is so.
 */
export function dearIn(offer: CounterOffer, owed: number | null): 'moreThanOwed' | 'aboveCourtLine' | null {
  const cost = costOfOffer(offer, owed);
  if (cost === null || cost.more < (offer.monthly ?? 0)) return null;
  if (offer.interest === 'stops') return 'moreThanOwed';
  return cost.yearly !== null && isAboveCourtLine(cost.yearly) ? 'aboveCourtLine' : null;
}
