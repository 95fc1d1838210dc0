import type { Brief } from '#brief/brief.ts';
import { Section } from '#components/section.tsx';
import { documentNamed, documentsFor } from '#documents/registry.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { result as words } from '#words/result/result.ts';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

/** The documents the case can have now, with a link to their page. */
export function ResultDocuments({ brief }: { readonly brief: Brief }) {
  const ids = documentsFor(brief);
  return (
    <Section title={words.documentsTitle}>
      <p>
        {fill(words.documentsLead, {
          n: String(ids.length),
          names: listText(ids.map((id) => documentNamed(id).words.name)),
        })}
      </p>
      <RouteLink to={pageRoute('papers')} className="no-print flex min-h-12 items-center text-jade underline">
        {words.documentsOpen}
      </RouteLink>
    </Section>
  );
}
