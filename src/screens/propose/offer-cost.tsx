import type { CounterOffer } from '#model/values.ts';
import { costOfOffer } from '#rules/offer-cost.ts';
import { onlyPaymentOf } from '#rules/one-payment.ts';
import { fill } from '#text/fill.ts';
import { amountText, rateText } from '#text/format.ts';
import { offerCostWords } from '#words/propose/offer-cost.ts';

const words = offerCostWords;

interface OfferCostProps {
  readonly offer: CounterOffer;
  /** What is owed, fen; null while it is not known. */
  readonly owed: number | null;
}

/** What one payment costs compared with what is owed. */
function OnceCost({ once, owed }: { readonly once: number; readonly owed: number }) {
  const template = once === owed ? words.once.same : once < owed ? words.once.less : words.once.more;
  return <p>{fill(template, { paid: amountText(once), by: amountText(Math.abs(owed - once)) })}</p>;
}

/**
 * What an offer costs compared with what is owed; nothing where it lacks an amount or a number of instalments. A yearly
 * rate and a total only where nothing else is to be paid: while interest runs on, what is named is a part of it.
 */
export function OfferCost({ offer, owed }: OfferCostProps) {
  const once = onlyPaymentOf(offer);
  if (once !== null && owed !== null) return <OnceCost once={once} owed={owed} />;
  const cost = costOfOffer(offer, owed);
  if (cost === null) return null;
  const { months, paid, more, yearly } = cost;
  const { interest = 'unsaid' } = offer;
  const template = (interest === 'stops' ? words : words.open)[more === 0 ? 'same' : more < 0 ? 'less' : 'more'];
  if (template === words.more && yearly === null) return null;
  return (
    <p>
      {fill(template, {
        months: String(months),
        paid: amountText(paid),
        more: amountText(more),
        less: amountText(-more),
        rate: rateText(yearly ?? 0),
        interest: interest === 'stops' ? '' : words.interest[interest],
      })}
    </p>
  );
}
