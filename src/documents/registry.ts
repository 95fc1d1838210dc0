import type { Brief } from '#brief/brief.ts';
import type { ComplaintBody } from '#model/values.ts';
import { addressNotice } from './address-notice.ts';
import type { CaseDocument } from './blocks/document.ts';
import { budgetSheet } from './budget-sheet.ts';
import { callSheet } from './call-sheet.ts';
import { chat } from './chat.ts';
import { complaint } from './complaint.ts';
import { courtAnswer } from './court-answer.ts';
import { debtList } from './debt-list.ts';
import type { DocumentDefinition } from './definition.ts';
import { evidenceIndex } from './evidence-index.ts';
import { familyNote } from './family-note.ts';
import { freezeRequest } from './freeze-request.ts';
import { heirsLetter } from './heirs-letter.ts';
import { letter } from './letter.ts';
import { missedPayment } from './missed-payment.ts';
import { objection } from './objection.ts';
import { renunciation } from './renunciation.ts';
import { repaymentSchedule } from './repayment-schedule.ts';
import { returnRequest } from './return-request.ts';
import {
  agentNotice,
  childRefund,
  debitBank,
  debitLender,
  defraudedNotice,
  mandate,
  payerNote,
  reportObjection,
  selfNotice,
  settledCheck,
  studentQuery,
} from './situation-letters.ts';
import { timeline } from './timeline.ts';

/** Every document, in the order in which the road reaches them. Ids are stored with rewritten documents: they stay. */
const definitions = {
  heirsLetter,
  renunciation,
  callSheet,
  chat,
  evidence: evidenceIndex,
  budgetSheet,
  debtList,
  letter,
  schedule: repaymentSchedule,
  missedPayment,
  familyNote,
  complaint,
  objection,
  courtAnswer,
  addressNotice,
  freezeRequest,
  timeline,
  agentNotice,
  selfNotice,
  childRefund,
  settledCheck,
  reportObjection,
  debitBank,
  debitLender,
  returnRequest,
  mandate,
  payerNote,
  defraudedNotice,
  studentQuery,
} as const satisfies Readonly<Record<string, DocumentDefinition>>;

export type DocumentId = keyof typeof definitions;
export const documentIds = Object.keys(definitions) as readonly DocumentId[];

/** How a document is called, what it is for, and when and how it is made. */
export const documentNamed = (id: DocumentId): DocumentDefinition => definitions[id];

/** What an heir may hand in; every other document is written for a borrower. */
const ofHeirs: readonly DocumentId[] = ['heirsLetter', 'renunciation', 'objection', 'courtAnswer', 'timeline'];

/** The documents this case can have now, in the order in which the road reaches them. */
export const documentsFor = (brief: Brief): readonly DocumentId[] =>
  documentIds.filter((id) => definitions[id].isOfUse(brief) && (!brief.facts.borrowerDied || ofHeirs.includes(id)));

/** The default body of a complaint: that of the last one filed, else the lender, who has to answer first. */
export const complaintBodyIn = ({ complaints }: Brief): ComplaintBody =>
  complaints[complaints.length - 1]?.to ?? 'lender';

/** Makes one document of a case; `body` matters only to a complaint. */
export const documentOf = (id: DocumentId, brief: Brief, body: ComplaintBody = complaintBodyIn(brief)): CaseDocument =>
  definitions[id].make(brief, body);
