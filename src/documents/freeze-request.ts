import type { Brief } from '#brief/brief.ts';
import { personParts } from '#case/person.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { courtNotice } from '#words/documents/court-notice.ts';
import { freezeRequestWords as words } from '#words/documents/freeze-request.ts';
import { paragraph, paragraphs, personLines, section, signedBy } from './blocks/common-blocks.ts';
import type { CaseDocument } from './blocks/document.ts';
import type { DocumentDefinition } from './definition.ts';

/**
 * What is asked of a court that froze an account: an objection to enforcement, or before judgment a review of the ruling.
 * Request, facts, person, evidence and address stand in it (rules on objections and reviews, art. 1); it admits no sum.
 */
function make(brief: Brief): CaseDocument {
  const { by, on } = brief.freezes[brief.freezes.length - 1] ?? { by: 'court', on: null };
  const received = on === null ? words.receivedOpen : fill(words.received, { date: dateText(on) });
  return {
    title: words.title[by],
    blocks: [
      ...paragraphs([words.court, words.number, ...personLines(personParts)]),
      ...section(words.request, [words.requests[by]]),
      ...section(words.facts, [
        ...(by === 'beforeJudgment' ? [received] : []),
        words.account,
        words.family,
        words.costs,
        words.other,
        words.law.text,
        words.only,
      ]),
      { kind: 'heading', text: words.evidence },
      {
        kind: 'table',
        head: words.columns,
        rows: words.rows.map((row, at) => [String(at + 1), ...row]),
      },
      paragraph(fill(words.address, documentWords.places)),
      ...signedBy(brief, words.role[by]),
    ],
  };
}

/** The request to a court for money to live on out of a frozen account. */
export const freezeRequest: DocumentDefinition = {
  words,
  notice: courtNotice,
  isOfUse: ({ freezes }) => freezes.length > 0,
  make,
};
