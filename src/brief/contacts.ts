import type { Entry } from '#case/entries.ts';
import { answerNamed } from '#case/note-answer.ts';
import type { CaseFile, NoteKey } from '#case/schemas.ts';
import { type AnswerKey, type PastAnswer, screenOf } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import { noteLabels } from '#words/documents/common.ts';
import { heirsEventOf } from './heirs-told.ts';
import { isSending, nthOf, sentOn, type ToldAs, toldAs } from './proposals.ts';

/** A contact with the lender of which something was noted. */
export interface Contact {
  readonly on: IsoDate;
  readonly ticket: string | null;
  readonly agent: string | null;
  readonly promisedOn: IsoDate | null;
  /** What the agent said, as noted, on one line. */
  readonly said: string | null;
  /** Set only for refusals from before the case: letters call every contact with a channel a refusal. */
  readonly channel: OptionOf<'channel'> | null;
  /** The answer its note belongs to; null for calls and for refusals from before the case. */
  readonly of: ToldAs | null;
  /** Of a call: the first number of the merged negotiation it was noted in; null where it is the case's own. */
  readonly side: number | null;
  /** Where it is noted. */
  readonly entry: Entry;
}

type Note = NonNullable<CaseFile['notes']['script']>;

const orderOf = ({ of }: Contact): number => (of === null ? 0 : nthOf(of));

/** Typed text on one line without its final punctuation; null where nothing is left. */
const oneLine = (typed: string | undefined): string | null =>
  typed?.replace(/\s+/g, ' ').trim().replace(noteLabels.ending, '') || null;

/** Typed text without a leading field name, which documents add themselves; null where nothing is left. */
const withoutLabel = (typed: string | undefined, label: RegExp): string | null =>
  typed?.trim().replace(label, '') || null;

/** The contact a note describes; empty where nothing usable was noted. */
function contactFrom(
  note: Note,
  { on, of, side, entry }: Pick<Contact, 'on' | 'of' | 'side' | 'entry'>,
): readonly Contact[] {
  const { promisedOn = null } = note;
  const agent = withoutLabel(note.agent, noteLabels.agent);
  const ticket = withoutLabel(note.ticket, noteLabels.ticket);
  const said = oneLine(note.said);
  const isTold = entry.part === 'calls' && heirsEventOf(entry.value) !== null;
  if (!isTold && (ticket ?? agent ?? promisedOn ?? said) === null) return [];
  return [{ on, ticket, agent, promisedOn, said, channel: null, of, side, entry }];
}

/**
 * Every contact of which something was noted, oldest first: dated earlier refusals, notes of answers, calls.
 * @param own Every answer on the path and every answer that was replaced.
 * @param merged The same of the negotiations that were merged into this one.
 */
export function contactsOf(
  own: readonly PastAnswer[],
  merged: readonly PastAnswer[],
  { refusals, notes, calls }: Pick<CaseFile, 'refusals' | 'notes' | 'calls'>,
): readonly Contact[] {
  const earlier = refusals.flatMap((value): readonly Contact[] => {
    const { on, channel, ticket } = value;
    return on === undefined
      ? []
      : [
          {
            on,
            channel,
            ticket: withoutLabel(ticket, noteLabels.ticket),
            agent: null,
            promisedOn: null,
            said: null,
            of: null,
            side: null,
            entry: { part: 'refusals', value },
          },
        ];
  });
  const noted = Object.entries(notes)
    .flatMap(([key, note]) => {
      // The number of a complaint is told with it, and to nobody else.
      if (screenOf(key.replace(/#.*/, '') as AnswerKey) === 'complaint') return [];
      const event = answerNamed(key, own, notes) ?? (key.includes('#') ? answerNamed(key, merged, notes) : undefined);
      if (event === undefined || note === undefined) return [];
      const on = isSending(event) ? sentOn(event) : event.answer.on;
      return contactFrom(note, { on, of: toldAs(event), side: null, entry: { part: 'notes', key: key as NoteKey } });
    })
    .sort((one, other) => orderOf(one) - orderOf(other));
  const called = calls.flatMap((value) =>
    contactFrom(value, { on: value.on, of: null, side: value.side ?? null, entry: { part: 'calls', value } }),
  );
  return [...earlier, ...noted, ...called].sort((one, other) => one.on.localeCompare(other.on));
}

/** How many refusals from before the case have a day; a letter can quote only those. */
export const datedRefusals = ({ refusals }: Pick<CaseFile, 'refusals'>): number =>
  refusals.filter(({ on }) => on !== undefined).length;

/** The ticket numbers of the contacts, in their order, each once. */
export const ticketsOf = (contacts: readonly Contact[]): readonly string[] => [
  ...new Set(contacts.flatMap(({ ticket }) => (ticket === null ? [] : [ticket]))),
];
