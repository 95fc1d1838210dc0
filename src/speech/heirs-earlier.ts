import type { Awaited } from '#brief/awaited.ts';
import type { Brief } from '#brief/brief.ts';
import type { Contact } from '#brief/contacts.ts';
import { heirsEventOf } from '#brief/heirs-told.ts';
import { fill } from '#text/fill.ts';
import { shortDateText } from '#text/format.ts';
import { heirsSpeech } from '#words/speech/heirs.ts';

type Told = Pick<Brief, 'facts' | 'contacts' | 'awaited' | 'today'>;

/** What an heir waits for: the day on which to ask, where one is open, and the contact it is from, else the newest one. */
export interface HeirsWait {
  readonly contact: Contact;
  readonly day: Awaited | null;
}

const isOf = (event: ReturnType<typeof heirsEventOf>, { entry }: Contact): boolean =>
  entry.part === 'calls' && heirsEventOf(entry.value) === event;

/** True for a contact that promised a day, whose letter was handed in or that has a number to quote. */
const isToQuote = (contact: Contact): boolean =>
  (contact.promisedOn ?? contact.ticket) !== null || isOf('letterHandedIn', contact);

/**
 * What an heir waits for since the balance came last; null where nothing is to be quoted. In a record that somebody kept for
 * themselves before they died, the contacts are theirs and no heir's.
 */
export function heirsWait({ facts, contacts, awaited }: Told): HeirsWait | null {
  if (!facts.borrowerDied || facts.soFar !== null) return null;
  const came = contacts.reduce((last, contact, at) => (isOf('balanceCame', contact) ? at : last), -1);
  const since = contacts.slice(came + 1).filter(isToQuote);
  const day = awaited.find(({ kind, isSettled }) => !isSettled && (kind === 'promised' || kind === 'askAgain')) ?? null;
  const isFrom = (contact: Contact): boolean =>
    day?.kind === 'askAgain' ? isOf('letterHandedIn', contact) : contact.promisedOn === day?.on;
  const contact = since.filter(isFrom).pop() ?? since.pop();
  return contact === undefined ? null : { contact, day };
}

/** The sentence by which the lender finds what it was told before; null where there is nothing to quote. */
export function heirsEarlier(brief: Told): string | null {
  const wait = heirsWait(brief);
  if (wait === null) return null;
  const { today } = brief;
  const { contact, day } = wait;
  const { earlier } = heirsSpeech;
  const parts = {
    date: shortDateText(contact.on, today),
    ticket: contact.ticket === null ? '' : fill(earlier.ticket, { ticket: contact.ticket }),
  };
  const isLate = day !== null && day.on < today;
  if (isLate && contact.promisedOn === day.on)
    return fill(earlier.overdue, { ...parts, by: shortDateText(day.on, today) });
  if (isOf('letterHandedIn', contact)) return fill(isLate ? earlier.asked : earlier.handedIn, parts);
  return contact.ticket === null ? null : fill(earlier.number, parts);
}
