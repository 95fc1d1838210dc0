import type { Brief } from '#brief/brief.ts';
import { type Contact, ticketsOf } from '#brief/contacts.ts';
import { nthOf } from '#brief/proposals.ts';
import { longestMessage } from '#model/limits.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { mayNamePlan } from '#rules/named-plan.ts';
import type { Refusal } from '#rules/refusals.ts';
import { fill } from '#text/fill.ts';
import { listText, shortDateText } from '#text/format.ts';
import { spokenText } from '#text/spoken-text.ts';
import { chatWords } from '#words/speech/chat.ts';
import { scriptWords } from '#words/speech/script.ts';
import { replyLine, saysNothingIsLeft } from './reply-lines.ts';

/** Contacts with the party now in charge: those before the lender last referred the person elsewhere are left out. */
function contactsHere({ contacts, replies }: Brief): readonly Contact[] {
  const [elsewhere] = replies.filter(({ said }) => said === 'elsewhere').slice(-1);
  if (elsewhere === undefined) return contacts;
  return contacts.filter(({ on, of }) => (of === null ? on > elsewhere.on : nthOf(of) > elsewhere.nth));
}

/** A sentence that quotes the newest contact with a ticket number; null where there is none. */
function quotedContact(brief: Brief): string | null {
  const [last] = contactsHere(brief)
    .filter(({ ticket }) => ticket !== null)
    .slice(-1);
  if (last === undefined || last.ticket === null) return null;
  return fill(scriptWords.phone.earlier, { date: shortDateText(last.on, brief.today), ticket: last.ticket });
}

/** Sentences said instead of the usual reply when coming back after a refusal; null where nothing is to be said. */
const ownSentences: Readonly<Partial<Record<Refusal, string | null>>> = scriptWords.carried;

/** Refusals that the plan itself answers: their sentence would only ask for what the plan offers. */
const answeredByPlan: readonly Refusal[] = ['shortTerm', 'payFirst'];

/**
 * The sentence that answers the lender's last refusal at the next contact. Null where the lender did not refuse last,
 * where the plan answers it, where the claim may have expired, as it could hold a promise, and where it would say that
 * nothing is left, as the script says so already. It leaves out
 * plan and ticket number, which have sentences of their own, and has no blank to fill in.
 */
export function carriedLine(brief: Brief): string | null {
  const { facts } = brief;
  const { refusal } = facts;
  if (refusal === null || mayBeTimeBarred(facts) || saysNothingIsLeft(refusal, brief)) return null;
  if (mayNamePlan(brief) && answeredByPlan.includes(refusal)) return null;
  const own = ownSentences[refusal];
  if (refusal === 'brokePlan' && mayNamePlan(brief)) return `${own}${scriptWords.brokePlanFigure}`;
  if (own !== undefined) return own;
  return spokenText(replyLine(refusal, { ...brief, contacts: [], facts: { ...facts, plan: null } }));
}

const ticketsMessage = (tickets: readonly string[]): string => fill(chatWords.ticket, { tickets: listText(tickets) });

/** A message with as many of the newest ticket numbers as fit; null where there are none. */
function ticketsToPaste(contacts: readonly Contact[]): string | null {
  const tickets = ticketsOf(contacts);
  const fitting = tickets
    .map((_, at) => tickets.slice(at))
    .find((newest) => ticketsMessage(newest).length <= longestMessage);
  return fitting === undefined ? null : ticketsMessage(fitting);
}

/**
 * That something was agreed whose terms were never entered, so that nobody speaks as at a first contact; null once anything
 * was proposed or refused since, and where the claim may have expired, as it would own up to the debt.
 */
function agreedUnknown({ facts, replies, sent }: Brief): string | null {
  const { hasAgreed, inForce, ended, refusal, soFar } = facts;
  if (hasAgreed || inForce !== null || ended !== null || refusal !== null || mayBeTimeBarred(facts)) return null;
  const last = replies[replies.length - 1];
  const latest = Math.max(0, ...sent.map(({ told }) => nthOf(told)));
  const isAgreed =
    last === undefined
      ? sent.length === 0 && (soFar === 'agreed' || soFar === 'paying')
      : (last.said === 'agreed' || last.said === 'accepted') && last.nth > latest;
  return isAgreed ? scriptWords.phone.agreedUnknown : null;
}

/** What to say about earlier contacts: what was agreed, the newest ticket number and the answer to the last refusal. */
export const spokenSince = (brief: Brief): readonly string[] =>
  [agreedUnknown(brief), quotedContact(brief), carriedLine(brief)].flatMap((line) => line ?? []);

/** Messages to type about earlier contacts: what was agreed, the answer to the last refusal and the newest ticket numbers. */
export const typedSince = (brief: Brief): readonly string[] =>
  [agreedUnknown(brief), carriedLine(brief), ticketsToPaste(contactsHere(brief))].flatMap((line) => line ?? []);
