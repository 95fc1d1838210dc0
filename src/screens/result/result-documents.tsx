import type { Brief } from '#brief/brief.ts';
import { SummarySection } from '#components/summary-section.tsx';
import { documentNamed } from '#documents/registry.ts';
import { shelfOf } from '#documents/shelf.ts';
import type { ScreenId } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { listText } from '#text/format.ts';
import { result as words } from '#words/result/result.ts';
import { pageRoute } from '../shell/address.ts';
import { RouteLink } from '../shell/navigation.tsx';

interface ResultDocumentsProps {
  readonly brief: Brief;
  /** Where the case stands. */
  readonly screen: ScreenId;
}

/** The documents the case can have now, with a link to their page. */
export function ResultDocuments({ brief, screen }: ResultDocumentsProps) {
  const ids = shelfOf(brief, screen).now;
  if (ids.length === 0) return null;
  return (
    <SummarySection title={words.documentsTitle} summary={fill(words.documentsCount, { n: String(ids.length) })}>
      <p>
        {fill(words.documentsLead, {
          n: String(ids.length),
          names: listText(ids.map((id) => documentNamed(id).words.name)),
        })}
      </p>
      <RouteLink to={pageRoute('papers')} className="no-print flex min-h-12 items-center text-jade underline">
        {words.documentsOpen}
      </RouteLink>
    </SummarySection>
  );
}
