import type { Brief } from '#brief/brief.ts';
import { type Contact, ticketsOf } from '#brief/contacts.ts';
import { mayNamePlan } from '#brief/named-plan.ts';
import { nthOf } from '#brief/proposals.ts';
import { longestMessage } from '#model/limits.ts';
import type { OptionOf } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { listText, shortDateText } from '#text/format.ts';
import { spokenText } from '#text/spoken-text.ts';
import { chatWords } from '#words/speech/chat.ts';
import { scriptWords } from '#words/speech/script.ts';
import { replyLine, saysNothingIsLeft } from './reply-lines.ts';

/** The contacts with whom one speaks now: what was said before it was another's debt is none of theirs. */
function contactsHere({ contacts, replies }: Brief): readonly Contact[] {
  const [elsewhere] = replies.filter(({ said }) => said === 'elsewhere').slice(-1);
  if (elsewhere === undefined) return contacts;
  return contacts.filter(({ on, of }) => (of === null ? on > elsewhere.on : nthOf(of) > elsewhere.nth));
}

/** How the newest contact that left a number is quoted; null where none did. */
function quotedContact(brief: Brief): string | null {
  const [last] = contactsHere(brief)
    .filter(({ ticket }) => ticket !== null)
    .slice(-1);
  if (last === undefined || last.ticket === null) return null;
  return fill(scriptWords.phone.earlier, { date: shortDateText(last.on), ticket: last.ticket });
}

type Refusal = OptionOf<'whatTheySaid'>;

/** What is brought along in place of the decoder's sentence; null where that is of no use to one who comes back. */
const ownSentences: Readonly<Partial<Record<Refusal, string | null>>> = scriptWords.carried;

/** Refusals that the plan itself answers: their sentence asks for what it says. */
const answeredByPlan: readonly Refusal[] = ['shortTerm', 'payFirst'];

/**
 * The sentence that answers the refusal one comes back with. Null where the newest word of the lender was none, and where
 * one has nothing: then the script says so itself. The plan and the ticket are told apart from it, and it leaves no blank.
 */
export function carriedLine(brief: Brief): string | null {
  const { facts } = brief;
  const { refusal } = facts;
  if (refusal === null || saysNothingIsLeft(refusal, brief)) return null;
  if (mayNamePlan(brief) && answeredByPlan.includes(refusal)) return null;
  const own = ownSentences[refusal];
  if (own !== undefined) return own;
  return spokenText(replyLine(refusal, { ...brief, contacts: [], facts: { ...facts, plan: null } }));
}

const ticketsMessage = (tickets: readonly string[]): string => fill(chatWords.ticket, { tickets: listText(tickets) });

/** A message with the newest ticket numbers, as many as it holds; null where there are none. */
function ticketsToPaste(contacts: readonly Contact[]): string | null {
  const tickets = ticketsOf(contacts);
  const fitting = tickets
    .map((_, at) => tickets.slice(at))
    .find((newest) => ticketsMessage(newest).length <= longestMessage);
  return fitting === undefined ? null : ticketsMessage(fitting);
}

/** What is said of earlier contacts: the newest ticket, and the sentence one comes back with. */
export const spokenSince = (brief: Brief): readonly string[] =>
  [quotedContact(brief), carriedLine(brief)].flatMap((line) => line ?? []);

/** The same, typed. */
export const typedSince = (brief: Brief): readonly string[] =>
  [carriedLine(brief), ticketsToPaste(contactsHere(brief))].flatMap((line) => line ?? []);
