import type { CounterOffer } from '#model/values.ts';
import { safeLineOf } from './budget.ts';

/** How an amount stands to what is left, worst first. */
export type Verdict = 'unknown' | 'aboveLeft' | 'aboveCeiling' | 'aboveSafeLine' | 'within';

export interface Limits {
  /** Left each month, fen; null where the person cannot tell. */
  readonly left: number | null;
  /** The most the person will promise, fen, where set. */
  readonly ceiling: number | null;
}

/** Judges one amount against what is left, one's own ceiling and the safe line. */
export function judge(amount: number | undefined, { left, ceiling }: Limits): Verdict {
  if (amount === undefined || left === null) return 'unknown';
  if (amount > left) return 'aboveLeft';
  if (ceiling !== null && amount > ceiling) return 'aboveCeiling';
  return amount > safeLineOf(left) ? 'aboveSafeLine' : 'within';
}

/** Share of income that a bad month still brings: a fifth less. This tool's own rule. */
const badMonth = { parts: 4, of: 5 } as const;

/** True when a month with a fifth less income does not even cover the essentials, fen. No offer can mend that. */
export const failsInABadMonth = (income: number, essentials: number): boolean =>
  Math.floor((income * badMonth.parts) / badMonth.of) < essentials;

export interface OfferVerdict {
  readonly monthly: Verdict;
  /** Null when nothing is asked for up front. */
  readonly firstPayment: Verdict | null;
  /** What the offer leaves open and has to be asked. */
  readonly unsaid: readonly ('monthly' | 'months' | 'firstDate' | 'interest')[];
}

/** Judges an offer, and lists what it does not say. */
export function judgeOffer(offer: CounterOffer, limits: Limits): OfferVerdict {
  const unsaid = (['monthly', 'months', 'firstDate', 'interest'] as const).filter(
    (part) => offer[part] === undefined || offer[part] === 'unsaid',
  );
  return {
    monthly: judge(offer.monthly, limits),
    firstPayment: offer.firstPayment === undefined ? null : judge(offer.firstPayment, limits),
    unsaid,
  };
}
