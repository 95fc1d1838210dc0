import type { Brief } from '#brief/brief.ts';
import { caseEvents, undatedEvents } from '#brief/case-events.ts';
import { dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { timelineWords as words } from '#words/documents/timeline.ts';
import { paragraph } from './blocks/common-blocks.ts';
import type { CaseDocument } from './blocks/document.ts';
import type { DocumentDefinition } from './definition.ts';

/** The case day by day, as an annex to a complaint or a document for a court. */
function make(brief: Brief): CaseDocument {
  const told = caseEvents(brief).filter(({ isOwnNote }) => !isOwnNote);
  const rows = [...told, ...undatedEvents(brief)].map(({ on, what, ticket }) => [
    on === null ? documentWords.someDay : dateText(on),
    what,
    ticket ?? '',
  ]);
  return {
    title: words.title,
    blocks: [
      paragraph(rows.length === 0 ? words.nothing : words.lead),
      ...(rows.length === 0 ? [] : [{ kind: 'table', head: words.columns, rows } as const]),
    ],
  };
}

/** What happened when, as the case knows it. */
export const timeline: DocumentDefinition = {
  words,
  isOfUse: (brief) => caseEvents(brief).length > 0 || brief.incidents.length > 0,
  make,
};
