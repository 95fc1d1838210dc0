import { personParts } from '#case/person.ts';
import { courtPaperWords } from '#content/zh-CN/documents/court-papers.ts';
import type { CourtDate } from '#machines/court-dates.ts';
import type { TickOf } from '#model/screens.ts';
import type { Brief } from '../brief.ts';
import { fill } from '../fill.ts';
import { amountText, dateText, listText } from '../format.ts';
import { lendersOf } from '../lenders.ts';
import type { Paper } from '../paper.ts';
import { paragraph, paragraphs, personLines, section, signedBy } from './pieces.ts';

const { objection, answer } = courtPaperWords;

/** The newest day on which such a paper was served, in words; null where none is known. */
function servedOn({ court }: Brief, paper: CourtDate['paper']): string | null {
  const date = court.filter((one) => one.paper === paper).pop()?.servedOn;
  return date === undefined ? null : dateText(date);
}

type Dispute = keyof typeof objection.disputes;
const isWritten = (tick: TickOf<'orderDispute'>): tick is Dispute => tick in objection.disputes;

/** The frame of an objection to a payment order: only what was ticked as disputed, with blanks for the figures. */
export function objectionPaper(brief: Brief): Paper {
  const points = brief.disputes.filter(isWritten).map((tick) => objection.disputes[tick]);
  const date = servedOn(brief, 'order');
  return {
    title: objection.title,
    blocks: [
      ...paragraphs([objection.court, objection.number, ...personLines(personParts)]),
      paragraph(fill(objection.against, { lenders: listText(lendersOf(brief)) })),
      paragraph(date === null ? objection.servedOpen : fill(objection.served, { date })),
      ...section(objection.points, points.length === 0 ? [objection.none] : points),
      ...section(objection.request, [objection.requestText]),
      ...section(objection.proof, [objection.proofText]),
      ...signedBy(brief, objection.role),
    ],
  };
}

/** How one means to pay, as the plan stands. */
function ableLine({ facts, schedule }: Brief): string {
  const { plan, agreed, offersNothing } = facts;
  const terms = agreed ?? plan;
  if (terms === null || schedule === null) return offersNothing ? answer.nothing : answer.noPlan;
  const values = {
    first: dateText(terms.first),
    monthly: amountText(terms.monthly),
    months: String(schedule.instalments.length),
  };
  return fill(agreed === null && plan?.plan === 'trial' ? answer.trial : answer.plan, values);
}

/** The frame of an answer to a suit: what is admitted, what is not, and how one means to pay. */
export function courtAnswerPaper(brief: Brief): Paper {
  const date = servedOn(brief, 'summons');
  return {
    title: answer.title,
    blocks: [
      ...paragraphs([answer.court, answer.number, ...personLines(personParts)]),
      paragraph(fill(answer.against, { lenders: listText(lendersOf(brief)) })),
      paragraph(date === null ? answer.servedOpen : fill(answer.served, { date })),
      ...section(answer.admitted, [answer.admittedText]),
      ...section(answer.denied, [answer.deniedText]),
      ...section(answer.able, [ableLine(brief)]),
      ...section(answer.proof, [answer.proofText]),
      ...signedBy(brief, answer.role),
    ],
  };
}
