import type { Brief } from '#brief/brief.ts';
import type { CourtMatter } from '#brief/court.ts';
import { isElsewhere } from '#brief/own-court.ts';
import { isSoldSinceAgreed } from '#brief/sale.ts';
import { sellerOf } from '#brief/seller.ts';
import { termsText } from '#brief/terms-text.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { courtAgreementWords as words } from '#words/documents/court-agreement.ts';

const paidText = (paid: number | undefined): string => (paid ? fill(words.paid, { n: String(paid) }) : '');

/** The terms of an agreement that has ended, and how many instalments of it were paid. */
function endedLine(ended: Brief['ended'], paper: keyof typeof words.claimant): string | null {
  if (ended === null || ended.agreed === null) return null;
  const { terms, kept } = ended.agreed;
  return fill(words.ended[ended.why], {
    terms: termsText(terms),
    paid: paidText(kept.paid),
    date: dateText(ended.on),
    claimant: words.claimant[paper],
  });
}

/**
 * What a paper to a court says of the agreement with whoever claims: its terms and how many instalments were paid. Null
 * where nothing is agreed, where the claim is about a debt to somebody else, and while it may have expired: to quote an
 * agreement is to own up to the debt.
 */
export function agreementLine(
  brief: Brief,
  matter: CourtMatter | null,
  paper: keyof typeof words.claimant,
): string | null {
  const { kept, ended, facts } = brief;
  if (mayBeTimeBarred(facts) || (matter !== null && isElsewhere(matter, facts))) return null;
  const { inForce: agreed } = facts;
  if (agreed === null) return endedLine(ended, paper);
  const seller = sellerOf(brief);
  return fill(words.agreed[isSoldSinceAgreed(brief) ? 'withSeller' : 'withClaimant'], {
    seller: seller === null ? '' : fill(words.seller, { name: seller }),
    how: agreed.isOral ? words.oral : words.written,
    terms: termsText(agreed),
    paid: paidText(kept?.paid),
  });
}

/** What an agreement in force has to say against a payment order: to be sued in spite of it is an objection. */
export const agreementAgainst = (brief: Brief, order: CourtMatter | null): string | null =>
  brief.facts.inForce === null ? null : agreementLine(brief, order, 'order');
