import type { Brief } from '#brief/brief.ts';
import { caseEvents } from '#brief/case-events.ts';
import { isOpenEnded, mayNamePlan } from '#brief/named-plan.ts';
import { personParts } from '#case/person.ts';
import type { CourtDate } from '#machines/court-dates.ts';
import type { TickOf } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, listText } from '#text/format.ts';
import { courtPaperWords } from '#words/documents/court-documents.ts';
import { paragraph, paragraphs, personLines, section, signedBy } from './blocks/common-blocks.ts';
import type { CaseDocument } from './blocks/document.ts';

const { objection, answer } = courtPaperWords;

/** The day of service entered last for such a paper, as text; null where none is known. */
function servedOn({ court }: Brief, paper: CourtDate['paper']): string | null {
  const date = court.filter((one) => one.paper === paper).pop()?.servedOn;
  return date === undefined ? null : dateText(date);
}

type Dispute = keyof typeof objection.disputes;
const isWritten = (tick: TickOf<'orderDispute'>): tick is Dispute => tick in objection.disputes;

/** A draft objection to a payment order: only the points ticked as disputed, with blanks for the figures. */
export function objectionDocument(brief: Brief): CaseDocument {
  const points = brief.disputes.filter(isWritten).map((tick) => objection.disputes[tick]);
  const date = servedOn(brief, 'order');
  return {
    title: objection.title,
    blocks: [
      ...paragraphs([objection.court, objection.number, ...personLines(personParts)]),
      paragraph(objection.against),
      paragraph(date === null ? objection.servedOpen : fill(objection.served, { date })),
      ...section(objection.points, points.length === 0 ? [objection.none] : points),
      ...section(objection.request, [objection.requestText]),
      ...section(objection.proof, [objection.proofText]),
      ...signedBy(brief, objection.role),
    ],
  };
}

/** The agreed terms and how many instalments were paid; null where nothing is agreed. */
function agreedLine({ facts: { agreed }, kept }: Brief): string | null {
  if (agreed === null) return null;
  return fill(answer.agreed, {
    first: dateText(agreed.first),
    monthly: amountText(agreed.monthly),
    months: String(agreed.months),
    paid: kept === null || kept.paid === 0 ? '' : fill(answer.paid, { n: String(kept.paid) }),
  });
}

function planLine(brief: Brief): string | null {
  const { plan } = brief.facts;
  const { schedule } = brief;
  if (plan === null || schedule === null || !mayNamePlan(brief)) return null;
  const values = {
    first: dateText(plan.first),
    monthly: amountText(plan.monthly),
    months: String(schedule.instalments.length),
  };
  if (plan.plan === 'trial') return fill(answer.trial, values);
  return fill(isOpenEnded(schedule) ? answer.open : answer.plan, values);
}

/** How the person intends to pay: as agreed, as proposed or not at all; where unknown, it promises nothing. */
function ableLine(brief: Brief): string {
  const unplanned = brief.facts.offersNothing ? answer.nothing : answer.unknown;
  return agreedLine(brief) ?? planLine(brief) ?? unplanned;
}

/** What is handed in with the answer, as far as this case has it. */
function annexLine(brief: Brief): string {
  const annexes = [
    ...(brief.facts.causes.length > 0 ? [answer.evidence] : []),
    ...(brief.facts.agreed === null ? [] : [answer.agreement]),
    ...(caseEvents(brief).length > 0 ? [answer.timeline] : []),
  ];
  return annexes.length === 0 ? answer.noAnnex : fill(answer.annexes, { annexes: listText(annexes) });
}

/** A draft answer to a lawsuit: what is admitted, what is disputed, and how the person intends to pay. */
export function courtAnswerDocument(brief: Brief): CaseDocument {
  const date = servedOn(brief, 'summons');
  return {
    title: answer.title,
    blocks: [
      ...paragraphs([answer.court, answer.number, ...personLines(personParts)]),
      paragraph(answer.against),
      paragraph(date === null ? answer.servedOpen : fill(answer.served, { date })),
      ...section(answer.admitted, [answer.admittedText]),
      ...section(answer.denied, [answer.deniedText]),
      ...section(answer.able, [ableLine(brief)]),
      ...section(answer.proof, [annexLine(brief)]),
      ...signedBy(brief, answer.role),
    ],
  };
}
