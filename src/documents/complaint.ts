import type { Brief } from '#brief/brief.ts';
import { type CaseEvent, caseEvents, undatedEvents } from '#brief/case-events.ts';
import { lastToLender } from '#brief/complaints.ts';
import { awaitsCertificate } from '#brief/history.ts';
import { lendersOf, lendersProducts } from '#brief/lenders.ts';
import { isSoldSinceAgreed } from '#brief/sale.ts';
import { sellerOf } from '#brief/seller.ts';
import { termsText } from '#brief/terms-text.ts';
import type { Incident } from '#case/schemas.ts';
import { incidentKindOf } from '#messages/incident-kind.ts';
import { readMessage } from '#messages/read-message.ts';
import { daysBetween } from '#model/dates.ts';
import type { ComplaintBody, Debt } from '#model/values.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { documentWords } from '#words/documents/common.ts';
import { complaintWords as words } from '#words/documents/complaint.ts';
import {
  addresseeOf,
  debtTitle,
  paragraph,
  paragraphs,
  personLines,
  section,
  signedBy,
} from './blocks/common-blocks.ts';
import type { CaseDocument } from './blocks/document.ts';
import type { DocumentDefinition } from './definition.ts';

const isToBody = (body: ComplaintBody): body is 'lender' | 'platform' => body === 'lender' || body === 'platform';

/** What a body is told of the log: an agent's or a fraud's doing is no matter of the lender. */
function incidentsFor({ incidents }: Brief, body: ComplaintBody): Brief['incidents'] {
  if (body === 'credit') return [];
  return body === 'police' ? incidents : incidents.filter(({ kind }) => kind !== 'agent').map(asFarAsKnown);
}

/** An incident whose words are those of a fraud, whatever kind it was noted as: whose doing it was is not told. */
function asFarAsKnown(incident: Incident): Incident {
  const { caller = '', said = '' } = incident;
  return incidentKindOf(readMessage(`${caller} ${said}`).signs) === 'agent' ? { ...incident, kind: 'other' } : incident;
}

/** Of an entry that does not say whose doing it was nothing is claimed before those it would accuse. */
const eventText = ({ what, entry }: Pick<CaseEvent, 'what' | 'entry'>, body: ComplaintBody): string =>
  isToBody(body) && entry?.part === 'incidents' && entry.value.kind === 'other'
    ? fill(words.whoseDoing, { what })
    : what;

/** What happened up to the day of the complaint, without the last days of court deadlines. */
function course(brief: Brief, body: ComplaintBody): readonly string[] {
  if (body === 'credit') return [words.creditCourse];
  const known = { ...brief, incidents: incidentsFor(brief, body) };
  const told = [
    ...caseEvents(known).filter(({ isTerm, isOwnNote, on }) => !isTerm && !isOwnNote && on <= brief.today),
    ...undatedEvents(known),
  ];
  if (told.length === 0) return [words.noContacts];
  return told.map(({ kind, on, what, ticket, entry }) =>
    fill(words.event, {
      date: on === null ? documentWords.someDay : dateText(on),
      what: eventText({ what, entry }, body),
      ticket: ticket === null ? '' : fill(words[kind === 'court' ? 'caseNumber' : 'ticket'], { ticket }),
    }),
  );
}

/** That an agreement was broken: its terms, what was paid under it, and room for what was not kept. */
function breach(brief: Brief): readonly string[] {
  const { facts, agreements, kept } = brief;
  if (!facts.lenderBrokeAgreement) return [];
  const [agreement] = agreements.slice(-1);
  if (agreement === undefined) return [words.breachOpen];
  const seller = sellerOf(brief);
  return [
    fill(isSoldSinceAgreed(brief) ? words.breachBySale : facts.inForce?.isOral ? words.breachOral : words.breach, {
      terms: termsText(agreement.terms),
      seller: seller === null ? '' : fill(words.seller, { name: seller }),
      paid:
        kept === null || kept.paidSum === 0
          ? ''
          : fill(kept.paid === 0 ? words.breachPaidPart : words.breachPaid, {
              n: String(kept.paid),
              sum: amountText(kept.paidSum),
            }),
    }),
  ];
}

/** What the conduct of collectors is measured by: what binds them first, then what standards say of each kind. */
function basis(brief: Brief, kinds: readonly Brief['incidents'][number]['kind'][]): readonly string[] {
  const { company, peace, standards } = words.basis;
  const own = (['night', 'often', 'others', 'pretence'] as const).filter((kind) => kinds.includes(kind));
  const isHarassed = kinds.some((kind) => kind !== 'other' && kind !== 'pretence');
  const isOfCompany = kinds.some((kind) => kind !== 'other') && words.isFinanceCompany.test(lendersOf(brief).join());
  return [...(isOfCompany ? [company] : []), ...(isHarassed ? [peace] : []), ...own.map((kind) => standards[kind])].map(
    ({ text }) => text,
  );
}

/** Why the platform is turned to: the complaint to the lender, its number and what came of it, with room for the rest. */
function toldTheLender({ complaints }: Brief): readonly string[] {
  const filed = lastToLender(complaints);
  if (filed === null) return [words.problems.platform];
  const { on, number, noResultOn } = filed;
  const { line, result, rest, number: unknown } = words.toldTheLender;
  const came =
    noResultOn === null ? '' : fill(result, { until: dateText(noResultOn), days: String(daysBetween(on, noResultOn)) });
  return [fill(line, { date: dateText(on), number: number ?? unknown, came }), rest];
}

/** A broken agreement, the collectors' misconduct as noted, each kind once, and room for the person's own words. */
function problems(brief: Brief, body: ComplaintBody): readonly string[] {
  const kinds = [...new Set(incidentsFor(brief, body).map(({ kind }) => kind))];
  return [
    ...(isToBody(body) ? [...breach(brief), ...(awaitsCertificate(brief) ? [words.noCertificate] : [])] : []),
    ...kinds.map((kind) => words.incidents[kind]).filter((line) => line !== null),
    ...(isToBody(body) ? basis(brief, kinds) : []),
    ...(body === 'platform' ? toldTheLender(brief) : [words.problems[body]]),
  ];
}

/** What is asked for first: that what was agreed is kept, and the certificate of what is paid off. */
const ownRequests = (brief: Brief, body: 'lender' | 'platform'): readonly string[] => [
  ...(brief.facts.lenderBrokeAgreement ? [words.keepRequests[body]] : []),
  ...(awaitsCertificate(brief) ? [words.certificateRequests[body]] : []),
];

function requests(brief: Brief, body: ComplaintBody): readonly string[] {
  const { facts, isPaidOff } = brief;
  const kept = isToBody(body) ? ownRequests(brief, body) : [];
  const balance = body === 'lender' && !isPaidOff ? [words.balance] : [];
  const offers = body === 'platform' && !isPaidOff && !mayBeTimeBarred(facts) ? [words.mediation] : [];
  const conduct = incidentsFor(brief, body).filter(({ kind }) => kind !== 'other' || body === 'police');
  const own = body === 'credit' || conduct.length === 0 ? [] : [words.incidentRequests[body]];
  return [...kept, ...words.requests[body], ...balance, ...offers, ...own].map((text, at) =>
    fill(words.request, { n: String(at + 1), text }),
  );
}

/** A complaint to one body: who complains, about which debts, what happened, the problem, and what is requested. */
function make(brief: Brief, body: ComplaintBody): CaseDocument {
  const lenders = addresseeOf(brief, words.oneOfSeveral);
  const listed =
    brief.debts.length > 0
      ? brief.debts
      : lendersProducts(brief.products, brief.facts).map((product): Debt => ({ product }));
  const debts = listed.map((debt) =>
    fill(words.debt, {
      product: debtTitle(debt, brief),
      total: debt.total === undefined ? words.unknown : amountText(debt.total),
    }),
  );
  return {
    title: words.title[body],
    blocks: [
      paragraph(fill(words.to[body], { lenders })),
      ...paragraphs(personLines(['name', 'phone', 'idNumber'])),
      ...(body === 'lender' || body === 'police' ? [] : [paragraph(fill(words.against, { lenders }))]),
      ...section(words.matter, debts.length === 0 ? [words.unnamed] : debts),
      ...section(words.course, course(brief, body)),
      ...section(words.problem, problems(brief, body)),
      ...section(words.asks, requests(brief, body)),
      ...section(words.proof, [words.attachments]),
      { kind: 'paragraph', apart: true, text: words.closing },
      ...signedBy(brief, words.roles[body]),
    ],
  };
}

/** A complaint to the lender, to the platform that protects consumers or about a credit record, or an account for the police. */
export const complaint: DocumentDefinition = {
  words,
  isOfUse: ({ contacts, proposals, replies, turns, complaints, incidents }) =>
    turns.some(({ turn }) => ['broken', 'ended', 'lenderSaid', 'notInWriting', 'certificateAsked'].includes(turn)) ||
    contacts.length + proposals + complaints.length + incidents.length > 0 ||
    replies.some(({ said }) => said === 'refused' || said === 'noReply'),
  make,
};
