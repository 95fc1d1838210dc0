import type { Brief } from '#brief/brief.ts';
import { caseEvents } from '#brief/case-events.ts';
import { type DocumentId, documentIds } from '#model/documents.ts';
import type { ComplaintBody } from '#model/values.ts';
import { isPast, type TimedPaper } from '#rules/court.ts';
import type { CaseDocument } from './blocks/document.ts';
import { budgetSheet } from './budget-sheet.ts';
import { callSheet } from './call-sheet.ts';
import { chatDocument } from './chat.ts';
import { complaintDocument } from './complaint.ts';
import { courtAnswerDocument, objectionDocument } from './court-documents.ts';
import { debtList } from './debt-list.ts';
import { evidenceIndex } from './evidence-index.ts';
import { familyNote } from './family-note.ts';
import { letterDocument } from './letter.ts';
import { missedPayment } from './missed-payment.ts';
import { repaymentSchedule } from './repayment-schedule.ts';
import { timelineDocument } from './timeline.ts';

/** True once every known deadline of this kind has passed; an unknown day of service does not count as late. */
function isOver({ court, today }: Brief, kind: TimedPaper): boolean {
  const deadlines = court.filter(({ paper }) => paper === kind);
  return deadlines.length > 0 && deadlines.every((deadline) => isPast(deadline, today));
}

/** When a document is of use: never before the case has what it would say. */
const isOfUse: Readonly<Record<DocumentId, (brief: Brief) => boolean>> = {
  callSheet: ({ facts }) => facts.agreed === null,
  chat: ({ facts }) => facts.agreed === null,
  evidence: ({ facts }) => facts.causes.length > 0,
  budgetSheet: ({ facts, left }) => facts.incomes !== null && facts.spending !== null && left !== null,
  debtList: ({ facts }) => (facts.debts ?? []).length > 0,
  letter: ({ facts: { plan, offersNothing, agreed } }) => agreed === null && (plan !== null || offersNothing),
  schedule: ({ schedule }) => schedule !== null,
  missedPayment: ({ kept, isPaidOff }) => kept !== null && kept.next !== null && !isPaidOff,
  familyNote: ({ familyFunds }) => familyFunds.length > 0,
  complaint: ({ contacts, proposals, replies, complaints, incidents }) =>
    contacts.length + proposals + complaints.length + incidents.length > 0 ||
    replies.some(({ said }) => said === 'refused' || said === 'noReply'),
  objection: (brief) => brief.courtPapers.includes('order') && !isOver(brief, 'order'),
  // Offered after the deadline too: a late answer is still read.
  courtAnswer: ({ courtPapers }) => courtPapers.includes('summons'),
  timeline: (brief) => caseEvents(brief).length > 0,
};

/** The documents this case can have now, in the order in which the road reaches them. */
export const documentsFor = (brief: Brief): readonly DocumentId[] => documentIds.filter((id) => isOfUse[id](brief));

/** The default body of a complaint: that of the last one filed, else the lender, who has to answer first. */
export const complaintBodyIn = ({ complaints }: Brief): ComplaintBody =>
  complaints[complaints.length - 1]?.to ?? 'lender';

const make: Readonly<Record<DocumentId, (brief: Brief, body: ComplaintBody) => CaseDocument>> = {
  callSheet,
  chat: chatDocument,
  evidence: evidenceIndex,
  budgetSheet,
  debtList,
  letter: letterDocument,
  schedule: repaymentSchedule,
  missedPayment,
  familyNote,
  complaint: complaintDocument,
  objection: objectionDocument,
  courtAnswer: courtAnswerDocument,
  timeline: timelineDocument,
};

/** Makes one document of a case; `body` matters only to a complaint. */
export const documentOf = (id: DocumentId, brief: Brief, body: ComplaintBody = complaintBodyIn(brief)): CaseDocument =>
  make[id](brief, body);
