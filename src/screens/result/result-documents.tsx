import type { Brief } from '#brief/brief.ts';
import { Section } from '#components/section.tsx';
import { papersFor } from '#documents/registry.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { papersPage } from '#words/ui/papers.ts';
import { result as words } from '#words/ui/result.ts';
import { pagePlace } from '../shell/address.ts';
import { PlaceLink } from '../shell/navigation.tsx';

/** Which papers the case can have by now, and the way to them. */
export function ResultPapers({ brief }: { readonly brief: Brief }) {
  const ids = papersFor(brief);
  return (
    <Section title={words.papersTitle}>
      <p>{fill(words.papersLead, { n: String(ids.length), names: listText(ids.map((id) => papersPage.names[id])) })}</p>
      <PlaceLink to={pagePlace('papers')} className="no-print flex min-h-12 items-center text-jade underline">
        {words.papersOpen}
      </PlaceLink>
    </Section>
  );
}
