import type { Brief } from '#brief/brief.ts';
import { caseEvents } from '#brief/case-events.ts';
import type { TimedPaper } from '#machines/court-dates.ts';
import { type PaperId, paperIds } from '#model/documents.ts';
import type { ComplaintBody } from '#model/values.ts';
import { isPast } from '#rules/court.ts';
import type { Paper } from './blocks/document.ts';
import { budgetSheet } from './budget-sheet.ts';
import { callSheet } from './call-sheet.ts';
import { chatPaper } from './chat.ts';
import { complaintPaper } from './complaint.ts';
import { courtAnswerPaper, objectionPaper } from './court-documents.ts';
import { debtList } from './debt-list.ts';
import { evidenceIndex } from './evidence-index.ts';
import { familyNote } from './family-note.ts';
import { letterPaper } from './letter.ts';
import { missedPayment } from './missed-payment.ts';
import { repaymentSchedule } from './repayment-schedule.ts';
import { timelinePaper } from './timeline.ts';

/** True once the last of these days is over; one who does not know the day is not late. */
function isOver({ court, today }: Brief, kind: TimedPaper): boolean {
  const deadlines = court.filter(({ paper }) => paper === kind);
  return deadlines.length > 0 && deadlines.every((deadline) => isPast(deadline, today));
}

/** When a paper makes sense: never before the case knows what it would say. */
const isOfUse: Readonly<Record<PaperId, (brief: Brief) => boolean>> = {
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
  // A late answer is still read.
  courtAnswer: ({ courtPapers }) => courtPapers.includes('summons'),
  timeline: (brief) => caseEvents(brief).length > 0,
};

/** The papers this case can have now, in the order in which the road meets them. */
export const papersFor = (brief: Brief): readonly PaperId[] => paperIds.filter((id) => isOfUse[id](brief));

/** The body a complaint goes to where none was chosen: the last one told, else the lender, who has to answer first. */
export const complaintBodyIn = ({ complaints }: Brief): ComplaintBody =>
  complaints[complaints.length - 1]?.to ?? 'lender';

const make: Readonly<Record<PaperId, (brief: Brief, body: ComplaintBody) => Paper>> = {
  callSheet,
  chat: chatPaper,
  evidence: evidenceIndex,
  budgetSheet,
  debtList,
  letter: letterPaper,
  schedule: repaymentSchedule,
  missedPayment,
  familyNote,
  complaint: complaintPaper,
  objection: objectionPaper,
  courtAnswer: courtAnswerPaper,
  timeline: timelinePaper,
};

/** One paper of a case. */
export const paperOf = (id: PaperId, brief: Brief, body: ComplaintBody = complaintBodyIn(brief)): Paper =>
  make[id](brief, body);
