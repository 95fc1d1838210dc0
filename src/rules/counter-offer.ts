import { addMonths, type IsoDate } from '#model/dates.ts';
import type { CounterOffer } from '#model/values.ts';
import { type Affordability, affordabilityOf, isAboveLeft, type Limits } from './affordability.ts';
import { dearIn } from './offer-cost.ts';
import { onlyPaymentOf } from './one-payment.ts';

/** A bad month: income falls by `incomeCut` percent, and an `emergency` costs extra, fen. */
export interface WorstMonth {
  readonly incomeCut: number;
  readonly emergency: number;
}

/** A fifth less income, and an emergency of 1,000 yuan. This tool's own example. */
export const usualWorstMonth: WorstMonth = { incomeCut: 20, emergency: 100_000 };

/** In a bad month the instalment can be paid (`holds`), it cannot, or money is short even without it. */
export type InWorstMonth = 'holds' | 'fails' | 'failsAtNothing';

/** What is left of a bad month before anything is paid, fen; income is rounded down. */
export const leftInWorstMonth = (income: number, essentials: number, { incomeCut, emergency }: WorstMonth): number =>
  Math.floor((income * (100 - incomeCut)) / 100) - essentials - emergency;

/** Whether an instalment can be paid in a bad month. `left` is what that month leaves before it; both fen. */
export function inWorstMonth(left: number, instalment: number): InWorstMonth {
  if (left < 0) return 'failsAtNothing';
  return instalment > left ? 'fails' : 'holds';
}

const toAsk = ['monthly', 'months', 'firstDate', 'interest'] as const;
/** What one payment leaves open whatever was said of it: what it settles and forgives, and the proof that it does. */
const toAskOfOne = ['settles', 'clearance', 'split'] as const;
type Unsaid = (typeof toAsk)[number] | (typeof toAskOfOne)[number] | 'rest';

/**
 * What there is to say about an offer. The instalment or the sum up front (`firstAboveLeft`) is more than is left; that
 * sum, with the instalment due in the same month, is more than is left or above the ceiling or the safe line
 * (`firstMonth…`); the instalment is above the ceiling, the safe line or the proposal, or within the safe line; what is
 * left is `unknown`; it takes more months than proposed; the worst month cannot pay it, or fails even without it
 * (`worstMonthAtNothing`); it comes to more than is owed though no interest is to run (`moreThanOwed`), or to more a year
 * than courts allow (`aboveCourtLine`); interest runs on; something was left open (`unsaid`).
 */
export type Reason =
  | 'aboveLeft'
  | 'firstAboveLeft'
  | 'firstMonthAboveLeft'
  | 'firstMonthAboveCeiling'
  | 'firstMonthAboveSafeLine'
  | 'aboveCeiling'
  | 'aboveSafeLine'
  | 'aboveProposal'
  | 'longerThanProposal'
  | 'unknown'
  | 'worstMonth'
  | 'worstMonthAtNothing'
  | 'moreThanOwed'
  | 'aboveCourtLine'
  | 'interestRuns'
  | 'unsaid'
  | 'within';

/** Take it; ask first, as something is open or risky; or do not agree, as it is above what is left or the ceiling. */
export type Verdict = 'canTake' | 'askFirst' | 'notYet';

export interface OfferVerdict {
  /** The only payment it names, fen, which may settle the debt or not; null where it names instalments. */
  readonly once: number | null;
  readonly verdict: Verdict;
  /** Why, most important first. */
  readonly reasons: readonly Reason[];
  readonly monthly: Affordability;
  /** What is due in the month of a sum up front; null where none is asked for. */
  readonly firstMonth: Affordability | null;
  /** What the offer leaves open and has to be asked. */
  readonly unsaid: readonly Unsaid[];
}

interface Against extends Limits {
  /** What is owed, fen; null while it is not known. */
  readonly owed: number | null;
  /** The day from which the first month is counted. */
  readonly today: IsoDate;
  /** What the person proposed, fen a month and the number of months; null for nothing. */
  readonly proposal: { readonly monthly: number; readonly months: number } | null;
  /** Left of the worst month before anything is paid, fen; null while the budget is not known. */
  readonly leftInWorst: number | null;
}

/** Reasons not to agree yet. All others, the worst month included, only call for asking first. */
const forbids: readonly Reason[] = ['aboveLeft', 'firstAboveLeft', 'aboveCeiling', 'moreThanOwed', 'aboveCourtLine'];
/** Reasons that only inform. */
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

const firstMonthReasons: Readonly<Partial<Record<Affordability, Reason>>> = {
  aboveLeft: 'firstMonthAboveLeft',
  aboveCeiling: 'firstMonthAboveCeiling',
  aboveSafeLine: 'firstMonthAboveSafeLine',
};

/**
 * What has to be paid in the month of a sum up front, fen: that sum, and the first instalment unless its day is known
 * to be a month or more away. Undefined where nothing is asked for up front.
 */
function dueInFirstMonth({ firstPayment, monthly = 0, firstDate }: CounterOffer, today: IsoDate): number | undefined {
  if (firstPayment === undefined) return undefined;
  const isLater = firstDate !== undefined && firstDate >= addMonths(today, 1);
  return isLater ? firstPayment : firstPayment + monthly;
}

function firstMonthReason(offer: CounterOffer, against: Against, firstMonth: Affordability | null): Reason | null {
  if (firstMonth === null) return null;
  if (isAboveLeft(offer.firstPayment ?? 0, against.left)) return 'firstAboveLeft';
  return firstMonthReasons[firstMonth] ?? null;
}

/** What an offer leaves open. Of a sum up front alone nobody said how the rest is paid, if any is. */
function unsaidOf(offer: CounterOffer): readonly Unsaid[] {
  const open = toAsk.filter((part) => offer[part] === undefined || offer[part] === 'unsaid');
  if (onlyPaymentOf(offer) === null) return open;
  const [settles, ...others] = toAskOfOne;
  return [
    settles,
    ...(offer.firstPayment === undefined ? [] : (['rest'] as const)),
    ...others,
    ...open.filter((part) => part === 'firstDate' || part === 'interest'),
  ];
}

/** Judges an offer against the budget, the person's own proposal and their ceiling. One payment is no instalment. */
export function judgeOffer(said: CounterOffer, against: Against): OfferVerdict {
  const { proposal, leftInWorst } = against;
  const once = onlyPaymentOf(said);
  const { monthly: _monthly, months: _months, ...others } = said;
  const offer = once === null ? said : { ...others, firstPayment: once };
  const monthly = affordabilityOf(offer.monthly, against);
  const due = dueInFirstMonth(offer, against.today);
  const firstMonth = due === undefined ? null : affordabilityOf(due, against);
  // Whoever can pay it at once need not ask for parts.
  const unsaid = unsaidOf(said).filter((part) => part !== 'split' || firstMonth !== 'within');
  const found: readonly (Reason | null | false)[] = [
    firstMonthReason(offer, against, firstMonth),
    // An instalment that nobody named is asked for; what is left is not unknown for that.
    offer.monthly === undefined && against.left !== null ? null : reasonOf[monthly],
    worstMonthReason(offer, leftInWorst),
    dearIn(said, against.owed),
    offer.interest === 'runs' && 'interestRuns',
    unsaid.length > 0 && 'unsaid',
    proposal !== null && (offer.monthly ?? 0) > proposal.monthly && 'aboveProposal',
    proposal !== null && (offer.months ?? 0) > proposal.months && 'longerThanProposal',
  ];
  const all = found.filter((reason) => reason !== null && reason !== false);
  const isAgainst = (reason: Reason): boolean => forbids.includes(reason);
  const reasons = [...all.filter(isAgainst), ...all.filter((reason) => !isAgainst(reason))];
  const verdict = reasons.some(isAgainst)
    ? 'notYet'
    : reasons.every((reason) => informs.includes(reason))
      ? 'canTake'
      : 'askFirst';
  return { once, verdict, reasons, monthly, firstMonth, unsaid };
}
