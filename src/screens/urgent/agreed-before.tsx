import type { CourtMatter } from '#brief/court.ts';
import { termsText } from '#brief/terms-text.ts';
import { Note } from '#components/note.tsx';
import { agreementAgainst } from '#documents/blocks/agreement-line.ts';
import { fill } from '#text/fill.ts';
import { agreedBeforeWords as words } from '#words/urgent/agreed-before.ts';
import { useBrief } from '../engine/use-brief.ts';
import { RouteLink } from '../shell/navigation.tsx';

/** That an agreement in force is a point against a payment order; from all of the case, as the order is told before it. */
export function AgreedBefore() {
  const brief = useBrief();
  const { inForce } = brief.facts;
  if (inForce === null || agreementAgainst(brief, null) === null) return null;
  return <Note kind="attention">{fill(words.text, { terms: termsText(inForce) })}</Note>;
}

/** The same for whoever told that only the money is missing, with the way to tell of the agreement. */
export function AgreedAgainst({ of: order }: { readonly of: CourtMatter | null }) {
  const brief = useBrief();
  const { inForce } = brief.facts;
  if (inForce === null || agreementAgainst(brief, order) === null) return null;
  return (
    <Note kind="attention">
      <p>{fill(words.onlyMoney, { terms: termsText(inForce) })}</p>
      <RouteLink
        to={{ kind: 'screen', screen: 'orderDispute', round: 1 }}
        intent="change"
        className="inline-flex min-h-12 items-center text-jade underline"
      >
        {words.change}
      </RouteLink>
    </Note>
  );
}
