import type { Brief } from '#brief/brief.ts';
import { isOfSeveral } from '#brief/lender-shares.ts';
import type { CounterOffer, Terms } from '#model/values.ts';
import { isAboveLeft } from '#rules/affordability.ts';
import { leftEachMonth } from '#rules/case-facts.ts';
import { ownCounterOffer } from '#rules/counter-offer-terms.ts';
import { isOnePayment } from '#rules/one-payment.ts';
import { fill } from '#text/fill.ts';
import { amountText, shortDateText } from '#text/format.ts';
import { counterOfferWords as words } from '#words/speech/counter-offer.ts';
import { courtLines } from './court-lines.ts';
import { askedWhereRead } from './where-to-answer.ts';

/** A counter-offer as one line to say and one message to type, with the terms they name. */
export interface ShortCounterOffer {
  readonly terms: Terms;
  readonly call: string;
  readonly chat: string;
}

function theirs({ monthly, firstPayment }: CounterOffer): string {
  if (firstPayment === undefined) return fill(words.theirs.monthly, { amount: amountText(monthly ?? 0) });
  if (monthly === undefined) return fill(words.theirs.firstPayment, { amount: amountText(firstPayment) });
  return fill(words.theirs.both, { first: amountText(firstPayment), amount: amountText(monthly) });
}

/** True where an offer could be paid in an ordinary month, also that of a sum up front. */
function canBePaid({ facts }: Pick<Brief, 'facts'>): boolean {
  const { monthly = 0, firstPayment = 0 } = facts.counter ?? {};
  return !isAboveLeft(monthly + firstPayment, leftEachMonth(facts)?.amount ?? 0);
}

/** What to answer an offer with that is too much; null where no counter-offer may be made. */
export function shortCounterOffer(
  brief: Pick<Brief, 'facts' | 'owedNow' | 'court' | 'today' | 'situations' | 'debts' | 'products' | 'sales'>,
): ShortCounterOffer | null {
  const { facts, today, owedNow } = brief;
  const terms = ownCounterOffer(facts, today, owedNow);
  if (terms === null || facts.counter === null) return null;
  const isTrial = terms.plan === 'trial';
  const isOnce = isOnePayment(terms);
  const figures = {
    several: isOfSeveral(brief) ? words.several : '',
    monthly: amountText(terms.monthly),
    months: String(terms.months),
    first: shortDateText(terms.first, today),
  };
  return {
    terms,
    call: fill(isOnce ? words.callOnce : isTrial ? words.callTrial : words.call, figures),
    chat: fill(isOnce ? words.chatOnce : isTrial ? words.chatTrial : words.chat, {
      ...figures,
      theirs: theirs(facts.counter),
      why: words.why[canBePaid(brief) ? 'aboveBudget' : 'aboveLeft'],
      court: askedWhereRead(courtLines(brief).join(''), brief),
    }),
  };
}
