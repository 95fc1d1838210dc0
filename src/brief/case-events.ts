import type { Entry } from '#case/entries.ts';
import type { CourtDeed, Incident } from '#case/schemas.ts';
import { daysBetween, type IsoDate } from '#model/dates.ts';
import { submissions } from '#rules/court-deeds.ts';
import { hasCourtTerm } from '#rules/court-papers.ts';
import { isOnePayment, onlyPaymentOf } from '#rules/one-payment.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText } from '#text/format.ts';
import { caseEventWords as words } from '#words/documents/case-events.ts';
import { names } from '#words/names.ts';
import { refused } from '#words/refused/index.ts';
import { type Brief, historiesIn } from './brief.ts';
import type { ToldComplaint } from './complaints.ts';
import type { Contact } from './contacts.ts';
import type { CourtMatter } from './court.ts';
import { namedDebtText } from './debts-to-name.ts';
import { heirsEventOf } from './heirs-told.ts';
import { type Agreement, isOfPayoff, type Offer, type Reply, type Turn } from './history.ts';
import { instalmentName } from './instalment-name.ts';
import { namedDebt } from './named-debt.ts';
import type { Payment } from './payments.ts';
import { nthOf, type SentProposal } from './proposals.ts';
import type { ToldSale } from './sale.ts';
import { termsText } from './terms-text.ts';

/** What kinds of events a case has. */
export const eventKinds = [
  'contact',
  'proposal',
  'reply',
  'agreement',
  'payment',
  'court',
  'incident',
  'complaint',
] as const;
export type EventKind = (typeof eventKinds)[number];

/** Where an event is noted: an entry of the case file, or a payment, which an answer may report. */
export type NotedAt = Entry | { readonly part: 'payment'; readonly payment: Payment };

/** One event of a case on its day, worded for a court or an office. */
export interface CaseEvent {
  readonly kind: EventKind;
  readonly on: IsoDate;
  readonly what: string;
  readonly ticket: string | null;
  /** The `nth` of its answer, which orders the events of one day; null where none is known. */
  readonly nth: number | null;
  /** True for the last day of a court deadline and for a hearing, of which nothing is told but the day. */
  readonly isTerm: boolean;
  /** True for what was but noted here, for oneself: no event for anybody else. */
  readonly isOwnNote: boolean;
  /** Null where it follows from an answer. */
  readonly entry: NotedAt | null;
}

type Details = Partial<Pick<CaseEvent, 'ticket' | 'nth' | 'entry'>>;
/** An event before it is known of what kind it is. */
type Happened = Omit<CaseEvent, 'kind'>;

const happened = (on: IsoDate, what: string, { ticket = null, nth = null, entry = null }: Details = {}): Happened => ({
  on,
  what,
  ticket,
  nth,
  isTerm: false,
  isOwnNote: false,
  entry,
});

/** The agent, the day an answer was promised for and what was said, as far as noted. */
function noteText({ agent, promisedOn, said }: Pick<Contact, 'agent' | 'promisedOn' | 'said'>): string {
  return [
    agent === null ? '' : fill(words.agent, { agent }),
    promisedOn === null ? '' : fill(words.promised, { date: dateText(promisedOn) }),
    said === null ? '' : fill(words.said, { said }),
  ].join('');
}

function contactEvent(contact: Contact): Happened {
  const { on, ticket, channel, of, entry } = contact;
  const told = entry.part === 'calls' ? heirsEventOf(entry.value) : null;
  const contacted = told === null ? words.contact : words.heirs[told];
  // Only refusals from before the case have a channel.
  const what = channel === null ? contacted : fill(words.refusedBefore, { channel: names.channel[channel] });
  return happened(on, `${what}${noteText(contact)}`, { ticket, nth: of && nthOf(of), entry });
}

function replyEvent({ on, nth, said, refusal }: Reply): Happened {
  return happened(on, `${words.replies[said]}${reasonText(refusal)}`, { nth });
}

/** What the other side said as it refused; that it gave no reason is nothing it said. */
function reasonText(refusal: Reply['refusal']): string {
  if (refusal === null) return '';
  return refusal === 'noReason'
    ? words.refusalUnexplained
    : fill(words.refusal, { refusal: refused.whatTheySaid.options[refusal] });
}

const planText = (template: string, { monthly, months }: { monthly: number; months: number }): string =>
  fill(template, { monthly: amountText(monthly), months: String(months) });

function sentText({ plan, isVerification, isSpoken }: SentProposal): string {
  if (isVerification) return words.sentVerification;
  if (plan === null) return words.sentWithoutPlan;
  const { trial, once, whole } = isSpoken
    ? words.counterOffer
    : { trial: words.sentTrial, once: words.sentOnce, whole: words.sentPlan };
  return planText(isOnePayment(plan) ? once : plan.plan === 'trial' ? trial : whole, plan);
}

/** A sent proposal, with the note taken about it. */
function sentEvent(proposal: SentProposal, contacts: readonly Contact[]): Happened {
  const note = contacts.find(({ of }) => of === proposal.told);
  const nth = nthOf(proposal.told);
  if (note === undefined) return happened(proposal.on, sentText(proposal), { nth });
  return happened(proposal.on, `${sentText(proposal)}${noteText(note)}`, { ticket: note.ticket, nth });
}

/** The instalments of an offer as far as they were said; a single one as the one payment it is. */
function instalmentParts(offer: Offer['offer']): readonly string[] {
  const { parts } = words.offer;
  const { monthly, months, firstPayment } = offer;
  const once = firstPayment === undefined ? onlyPaymentOf(offer) : null;
  if (once !== null) return [fill(parts.once, { amount: amountText(once) })];
  return [
    ...(monthly === undefined ? [] : [fill(parts.monthly, { amount: amountText(monthly) })]),
    ...(months === undefined ? [] : [fill(parts.months, { n: String(months) })]),
  ];
}

/** An offer with all that was said of it. */
function offerEvent({ on, nth, offer }: Offer): Happened {
  const { firstPayment, firstDate, interest } = offer;
  const { parts } = words.offer;
  const said = [
    ...(firstPayment === undefined ? [] : [fill(parts.firstPayment, { amount: amountText(firstPayment) })]),
    ...instalmentParts(offer),
    ...(firstDate === undefined ? [] : [fill(parts.firstDate, { date: dateText(firstDate) })]),
    ...(interest === undefined ? [] : [parts.interest[interest]]),
  ];
  return happened(on, fill(words.offer.given, { parts: said.join(words.offer.between) }), { nth });
}

/** That terms were agreed; those that began before they were told were not agreed on the day they are noted. */
const agreementEvent = ({ on, nth, terms }: Agreement): Happened =>
  happened(on, fill(words[terms.first < on ? 'agreedBefore' : 'agreed'], { terms: termsText(terms) }), { nth });

/** A turn; an instalment that the person missed is told to nobody else: a paper would admit more than it asks. */
const turnEvent = ({ on, nth, turn }: Turn): Happened => ({
  ...happened(on, words.turns[turn], { nth }),
  isOwnNote: turn === 'missed',
});

/** A payment: the instalment it pays, or what it pays of; under no agreement only the amount, where it is known. */
function paymentText(payment: Payment): string {
  const { amount: paid, under, instalment, isWhole, isAstray, isLost, product, lender, bookedAs } = payment;
  const debt = namedDebt({ product, lender });
  if (paid === null) return words.paidEarlier;
  const amount = amountText(paid);
  const booked = bookedAs === null ? '' : fill(words.bookedAs, { bookedAs });
  if (instalment !== null) {
    const { n, on: due } = instalment;
    return fill(isWhole ? words.paid : words.paidPart, {
      which: instalmentName(n),
      due: dateText(due),
      amount,
      booked,
    });
  }
  return fill(
    isLost ? words.paidLost : isAstray ? words.paidAstray : under === null ? words.paidFree : words.paidBeyond,
    {
      amount,
      product: debt === null ? '' : namedDebtText(debt),
      booked,
    },
  );
}

const paymentEvent = (payment: Payment): Happened =>
  happened(payment.on, paymentText(payment), { nth: payment.nth, entry: { part: 'payment', payment } });

/** That the lender put an instalment off; an earlier release kept no day of it. */
const postponementEvent = ({ from, to, on, after }: Brief['postponements'][number]): readonly Happened[] =>
  on === undefined
    ? []
    : [happened(on, fill(words.postponed, { from: dateText(from), to: dateText(to) }), { nth: after })];

const innerQuote = (said: string): string => Array.from(said, (sign) => words.innerQuotes[sign] ?? sign).join('');

const incidentText = ({ at, kind, caller, said }: Incident): string =>
  fill(words.incident, {
    at: at === undefined ? '' : fill(words.incidentAt, { at }),
    kind: words.incidents[kind],
    caller:
      caller === undefined ? '' : fill(kind === 'others' ? words.incidentOthers : words.incidentCaller, { caller }),
    said: said === undefined ? '' : fill(words.incidentSaid, { said: innerQuote(said) }),
  });

/** What collectors did on days that were not noted: it stands after all that has a day. */
export const undatedEvents = ({ incidents }: Pick<Brief, 'incidents'>) =>
  incidents
    .filter(({ on }) => on === undefined)
    .map((value) => ({
      kind: 'incident' as const,
      on: null,
      what: incidentText(value),
      ticket: null,
      entry: { part: 'incidents', value } as const,
    }));

function deedText({ paper }: CourtMatter, { what, note }: CourtDeed): string {
  const submission = submissions[paper];
  const how = what === 'sent' || what === 'delivered' || what === 'filed' ? what : null;
  const done =
    how === null || submission === null
      ? fill(words.deeds[what], { paper: words.papers[paper] })
      : fill(words.handedIn[how], { what: words.submissions[submission] });
  return note === undefined ? done : `${done}${fill(words.deedNote, { note })}`;
}

/**
 * A verified sale; unless it is of one of several debts by name, that the other side of before was another. Never by what is
 * talked about, which a merger widens.
 */
function saleEvent({ on, nth, buyer, product }: ToldSale): Happened {
  const text = fill(words.sale, {
    debt: product === undefined ? words.soldDebt : names.product[product],
    buyer: buyer?.trim() || names.unnamedBuyer,
    before: product === undefined ? words.beforeSale : '',
  });
  return happened(on, text, { nth });
}

/**
 * The last day of a term that nothing was handed in for, late included: the own paper need not say so. A judgment's own is
 * left out, as not all can be appealed.
 */
function lastDayOf({ paper, term, isAwaiting, handedIn }: CourtMatter): readonly Happened[] {
  if (term === null || term.hearing !== undefined) return [];
  if (!isAwaiting || handedIn !== null || !hasCourtTerm(paper) || paper === 'judgment') return [];
  return [{ ...happened(term.last, words.lastDay[paper]), isTerm: true }];
}

/**
 * The service of a court paper; where nobody knows its day, or is asked for it as with an enforcement notice, that it was
 * received, on the day it was told of.
 */
function serviceOf({ paper, servedOn, toldOn, caseNumber: ticket }: CourtMatter): readonly Happened[] {
  if (servedOn !== null && hasCourtTerm(paper)) return [happened(servedOn, words.served[paper], { ticket })];
  return toldOn === null ? [] : [happened(toldOn, words.told[paper], { ticket })];
}

/** The service of a court paper, what was done about it, the last day of its term and its hearing. */
function courtEvents(matter: CourtMatter): readonly Happened[] {
  const { key, paper, done, hearing, closedOn, caseNumber: ticket } = matter;
  const hearingText = hearing === null ? '' : fill(words.hearing, { at: hearing.at ?? '' }).trim();
  return [
    ...serviceOf(matter),
    ...done.map((value) =>
      happened(value.on, deedText(matter, value), { ticket, entry: { part: 'deeds', key, value } }),
    ),
    ...lastDayOf(matter),
    ...(hearing === null ? [] : [{ ...happened(hearing.on, hearingText, { ticket }), isTerm: true }]),
    ...(closedOn === null
      ? []
      : [{ ...happened(closedOn, fill(words.closed, { paper: words.papers[paper] }), { ticket }), isOwnNote: true }]),
  ];
}

/** A complaint with its number, and that nothing came of it; the police take a report, which has no such result. */
function complaintEvents({ to, on, number, noResultOn }: ToldComplaint): readonly Happened[] {
  const filed = names.complaintBody[to];
  const numbered = number === null ? filed : fill(words.complaint.numbered, { filed, number });
  if (noResultOn === null || to === 'police') return [happened(on, numbered)];
  const days = String(daysBetween(on, noResultOn));
  const what = fill(words.complaint.noResult, { date: dateText(on), filed, days });
  return [happened(on, numbered), happened(noResultOn, what)];
}

/** Events without an `nth` come after the others of the same day. */
const last = Number.MAX_SAFE_INTEGER;

/** Everything that happened in a case and the last days of court deadlines, earliest first. */
export function caseEvents(brief: Brief): readonly CaseEvent[] {
  const { contacts, court, complaints, incidents } = brief;
  const all = historiesIn(brief);
  const sent = all.flatMap((one) => one.sent);
  const unsent = contacts.filter(({ of }) => !sent.some(({ told }) => told === of));
  const byKind: Readonly<Record<EventKind, readonly Happened[]>> = {
    contact: unsent.map(contactEvent),
    proposal: sent.map((proposal) => sentEvent(proposal, contacts)),
    reply: [
      ...all.flatMap(({ replies, offers, salesTold }) => [
        ...replies.map(replyEvent),
        ...offers.map(offerEvent),
        ...salesTold.map(saleEvent),
      ]),
    ],
    agreement: all.flatMap(({ agreements, postponements, turns }) => [
      ...agreements.map(agreementEvent),
      ...postponements.flatMap(postponementEvent),
      ...turns.filter((turn) => !isOfPayoff(turn)).map(turnEvent),
    ]),
    payment: all.flatMap(({ payments, turns }) => [
      ...payments.map(paymentEvent),
      ...turns.filter(isOfPayoff).map(turnEvent),
    ]),
    court: court.flatMap(courtEvents),
    incident: incidents.flatMap((value) =>
      value.on === undefined ? [] : [happened(value.on, incidentText(value), { entry: { part: 'incidents', value } })],
    ),
    complaint: complaints.flatMap(complaintEvents),
  };
  return eventKinds
    .flatMap((kind) => byKind[kind].map((event): CaseEvent => ({ ...event, kind })))
    .sort((one, other) => one.on.localeCompare(other.on) || (one.nth ?? last) - (other.nth ?? last));
}
