import type { AgreedTerms, CounterOffer, Terms } from '#model/values.ts';

/**
 * The only payment an offer names, fen: a sum up front and nothing after it, or a single instalment. Whether it settles
 * the debt or the rest stays owed is then the first thing to ask. Null where an offer names more, or no amount.
 */
export const onlyPaymentOf = ({ monthly, months, firstPayment }: CounterOffer): number | null =>
  (firstPayment === undefined
    ? months === 1 && monthly
    : monthly === undefined && months === undefined && firstPayment) || null;

/** True where agreed terms are one payment on its day and no instalments. */
export const areOnePayment = ({ months, upFront, more }: AgreedTerms): boolean =>
  months === 1 && upFront === undefined && more === undefined;

/** True where a proposed plan is one payment; a trial of one month leaves open what comes after it. */
export const isOnePayment = ({ plan, months }: Pick<Terms, 'plan' | 'months'>): boolean =>
  plan !== 'trial' && months === 1;
