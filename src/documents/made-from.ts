import type { Brief } from '#brief/brief.ts';
import { termsText } from '#brief/terms-text.ts';
import { termsInView } from '#rules/case-facts.ts';
import { wholePayment } from '#rules/schedule.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { documentsPage } from '#words/documents/documents-page.ts';

const { plans, madeFrom: sentence } = documentsPage;

/** A sentence that names the plan the documents were made from, or says that there is none. */
export function madeFrom({ facts, schedule }: Brief): string {
  if (facts.borrowerDied) return plans.heirs;
  const { plan } = facts;
  const agreed = termsInView(facts);
  const terms = agreed ?? plan;
  if (terms === null || schedule === null) return plans.none;
  if (agreed !== null) return fill(sentence, { plan: fill(plans.agreed, { terms: termsText(agreed) }) });
  const once = wholePayment({ plan: plan?.plan ?? 'own' }, schedule);
  if (once !== null) return fill(sentence, { plan: fill(plans.once, { monthly: amountText(once) }) });
  const values = { monthly: amountText(terms.monthly), months: String(schedule.instalments.length) };
  return fill(sentence, { plan: fill(plan?.plan === 'trial' ? plans.trial : plans.proposed, values) });
}
