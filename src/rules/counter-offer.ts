import type { CounterOffer } from '#model/values.ts';
import { type Affordability, affordabilityOf, type Limits } from './affordability.ts';

/** A bad month: so much less comes in (percent), and so much more goes out (fen). */
export interface WorstMonth {
  readonly incomeCut: number;
  readonly emergency: number;
}

/** A fifth less, and an emergency of 1,000 yuan. This tool's own example. */
export const usualWorstMonth: WorstMonth = { incomeCut: 20, emergency: 100_000 };

export type InWorstMonth = 'holds' | 'fails' | 'failsAtNothing';

/** What is left of a bad month before anything is paid, fen; income is rounded down. */
export const leftInWorstMonth = (income: number, essentials: number, { incomeCut, emergency }: WorstMonth): number =>
  Math.floor((income * (100 - incomeCut)) / 100) - essentials - emergency;

/** Whether an instalment can be paid in a bad month, and whether that month could be got through paying nothing. */
export function inWorstMonth(left: number, instalment: number): InWorstMonth {
  if (left < 0) return 'failsAtNothing';
  return instalment > left ? 'fails' : 'holds';
}

type Unsaid = 'monthly' | 'months' | 'firstDate' | 'interest';

export type Reason =
  | 'aboveLeft'
  | 'firstAboveLeft'
  | 'aboveCeiling'
  | 'aboveSafeLine'
  | 'aboveProposal'
  | 'longerThanProposal'
  | 'unknown'
  | 'worstMonth'
  | 'worstMonthAtNothing'
  | 'interestRuns'
  | 'unsaid'
  | 'within';

/** Take it, ask first, or do not agree yet. */
export type Verdict = 'canTake' | 'askFirst' | 'notYet';

export interface OfferVerdict {
  readonly verdict: Verdict;
  /** Why, the weightiest first. */
  readonly reasons: readonly Reason[];
  readonly monthly: Affordability;
  /** Null when nothing is asked for up front. */
  readonly firstPayment: Affordability | null;
  /** What the offer leaves open and has to be asked. */
  readonly unsaid: readonly Unsaid[];
}

interface Against extends Limits {
  /** What the person proposed, fen a month and how often; null where nothing was. */
  readonly proposal: { readonly monthly: number; readonly months: number } | null;
  /** Left of the worst month before anything is paid, fen; null while the budget is not known. */
  readonly leftInWorst: number | null;
}

/** What keeps from agreeing; all else only has to be asked. The worst month asks, it does not forbid. */
const forbids: readonly Reason[] = ['aboveLeft', 'firstAboveLeft', 'aboveCeiling'];
/** What is good to know, and no reason to wait. */
const informs: readonly Reason[] = ['aboveProposal', 'longerThanProposal', 'within'];

function worstMonthReason({ monthly }: CounterOffer, leftInWorst: number | null): Reason | null {
  if (leftInWorst === null) return null;
  const outcome = inWorstMonth(leftInWorst, monthly ?? 0);
  if (outcome === 'failsAtNothing') return 'worstMonthAtNothing';
  return outcome === 'fails' ? 'worstMonth' : null;
}

const reasonOf: Readonly<Record<Affordability, Reason>> = {
  unknown: 'unknown',
  aboveLeft: 'aboveLeft',
  aboveCeiling: 'aboveCeiling',
  aboveSafeLine: 'aboveSafeLine',
  within: 'within',
};

/** Judges an offer against the budget, the person's own proposal and their ceiling. */
export function judgeOffer(offer: CounterOffer, against: Against): OfferVerdict {
  const { proposal, leftInWorst } = against;
  const unsaid = (['monthly', 'months', 'firstDate', 'interest'] as const).filter(
    (part) => offer[part] === undefined || offer[part] === 'unsaid',
  );
  const monthly = affordabilityOf(offer.monthly, against);
  const firstPayment =
    offer.firstPayment === undefined ? null : affordabilityOf(offer.firstPayment, { ...against, ceiling: null });
  const found: readonly (Reason | null | false)[] = [
    firstPayment === 'aboveLeft' && 'firstAboveLeft',
    reasonOf[monthly],
    worstMonthReason(offer, leftInWorst),
    offer.interest === 'runs' && 'interestRuns',
    unsaid.length > 0 && 'unsaid',
    proposal !== null && (offer.monthly ?? 0) > proposal.monthly && 'aboveProposal',
    proposal !== null && (offer.months ?? 0) > proposal.months && 'longerThanProposal',
  ];
  const reasons = found.filter((reason) => reason !== null && reason !== false);
  const verdict = reasons.some((reason) => forbids.includes(reason))
    ? 'notYet'
    : reasons.every((reason) => informs.includes(reason))
      ? 'canTake'
      : 'askFirst';
  return { verdict, reasons, monthly, firstPayment, unsaid };
}
