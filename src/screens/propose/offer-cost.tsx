import type { CounterOffer } from '#model/values.ts';
import { yearlyCost } from '#rules/amortisation.ts';
import { fill } from '#text/fill.ts';
import { amountText, rateText } from '#text/format.ts';
import { offerCostWords } from '#words/propose/offer-cost.ts';

const words = offerCostWords;

interface OfferCostProps {
  readonly offer: CounterOffer;
  /** What is owed, fen; null while it is not known. */
  readonly owed: number | null;
}

/** What an offer costs compared with what is owed; nothing where it lacks an amount or a number of instalments. */
export function OfferCost({ offer: { monthly, months, firstPayment = 0 }, owed }: OfferCostProps) {
  if (owed === null || monthly === undefined || months === undefined) return null;
  const paid = firstPayment + monthly * months;
  const values = { months: String(months), paid: amountText(paid) };
  if (paid === owed) return <p>{fill(words.same, values)}</p>;
  if (paid < owed) return <p>{fill(words.less, { ...values, less: amountText(owed - paid) })}</p>;
  const rate = yearlyCost(
    owed - firstPayment,
    Array.from({ length: months }, () => monthly),
  );
  if (rate === null) return null;
  return <p>{fill(words.more, { ...values, more: amountText(paid - owed), rate: rateText(rate) })}</p>;
}
