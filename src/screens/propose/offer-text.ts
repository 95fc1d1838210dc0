import type { CounterOffer, Terms } from '#model/values.ts';
import type { OfferVerdict, Reason } from '#rules/counter-offer.ts';
import type { CostOfOffer } from '#rules/offer-cost.ts';
import { fill } from '#text/fill.ts';
import { amountText, countText, rateText } from '#text/format.ts';
import { verdictPanelWords as words } from '#words/propose/verdict-panel.ts';
import { sharePrefix } from '../engine/share-prefix.ts';

const reasonsOfOne: Readonly<Partial<Record<Reason, string>>> = words.once.reasons;

interface AboutOffer {
  readonly proposal: Terms | null;
  /** The only payment that is offered, fen; null where it is instalments. */
  readonly once: number | null;
  /** True where it is measured by a share of what a month leaves. */
  readonly isShare: boolean;
  readonly cost: CostOfOffer | null;
}

/** Why, in words; of one payment not in those for instalments. */
export const reasonText = (reason: Reason, { proposal, once, isShare, cost }: AboutOffer): string =>
  fill((once === null ? {} : reasonsOfOne)[reason] ?? words.reasons[reason], {
    share: sharePrefix(isShare),
    short: words.short[isShare ? 'share' : 'whole'],
    amount: amountText(proposal?.monthly ?? 0),
    n: countText(proposal?.months ?? 0),
    ...costValues(cost),
  });

/** What an offer costs, as parts of a sentence. */
export const costValues = (cost: CostOfOffer | null) => ({
  months: String(cost?.months ?? 0),
  paid: amountText(cost?.paid ?? 0),
  more: amountText(cost?.more ?? 0),
  rate: rateText(cost?.yearly ?? 0),
});

/** What to ask about a part that was left open. What one payment settles is asked with what it leaves of what is owed. */
export function questionText(part: OfferVerdict['unsaid'][number], once: number | null, owed: number | null): string {
  if (once === null) return words.questions[part];
  const asked: Readonly<Partial<Record<typeof part, string>>> = words.once.questions;
  const values = { amount: amountText(once), owed: amountText(owed ?? 0), rest: amountText((owed ?? 0) - once) };
  if (part === 'settles' && owed !== null && owed > once) return fill(words.once.settlesLess, values);
  return fill(asked[part] ?? words.questions[part], values);
}

/** The figures of an offer, each on a line of its own. */
const instalmentParts = ({ monthly, months, firstPayment }: CounterOffer): readonly string[] => [
  ...(monthly === undefined ? [] : [fill(words.monthly, { amount: amountText(monthly) })]),
  ...(months === undefined ? [] : [fill(words.months, { n: countText(months) })]),
  ...(firstPayment === undefined ? [] : [fill(words.firstPayment, { amount: amountText(firstPayment) })]),
];

/** The figures of an offer, or the one payment that it is. */
export const offerParts = (offer: CounterOffer, once: number | null): readonly string[] =>
  once === null ? instalmentParts(offer) : [fill(words.once.offer, { amount: amountText(once) })];
