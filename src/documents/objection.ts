import type { Brief } from '#brief/brief.ts';
import { hasRunning } from '#brief/court.ts';
import { personParts } from '#case/person.ts';
import type { TickOf } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { courtNotice } from '#words/documents/court-notice.ts';
import { objectionWords as words } from '#words/documents/objection.ts';
import { paragraph, paragraphs, personLines, section, signedBy } from './blocks/common-blocks.ts';
import { dayOfService } from './blocks/day-of-service.ts';
import type { CaseDocument } from './blocks/document.ts';
import { limitationLines } from './blocks/limitation-lines.ts';
import type { DocumentDefinition } from './definition.ts';

type Dispute = keyof typeof words.disputes;
const isWritten = (tick: TickOf<'orderDispute'>): tick is Dispute => tick in words.disputes;

/** A draft objection to a payment order: only the points ticked as disputed, with blanks for the figures. */
function make(brief: Brief): CaseDocument {
  const points = brief.disputes.filter(isWritten).map((tick) => words.disputes[tick]);
  const date = dayOfService(brief, 'order');
  return {
    title: words.title,
    blocks: [
      ...paragraphs([words.court, words.number, ...personLines(personParts)]),
      paragraph(words.against),
      paragraph(date === null ? words.servedOpen : fill(words.served, { date })),
      ...section(words.points, [...limitationLines(brief), ...(points.length === 0 ? [words.none] : points)]),
      ...section(words.request, [words.requestText]),
      ...section(words.proof, [words.proofText]),
      ...signedBy(brief, words.role),
    ],
  };
}

/** An objection to a payment order, as long as its term may still run and more than the money is missing. */
export const objection: DocumentDefinition = {
  words,
  notice: courtNotice,
  isOfUse: ({ court, disputes, today }) => hasRunning(court, 'order', today) && !disputes.includes('onlyNoMoney'),
  make,
};
