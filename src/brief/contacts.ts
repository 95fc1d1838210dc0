import type { CaseFile } from '#case/schemas.ts';
import type { PastAnswer } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { OptionOf } from '#model/screens.ts';
import { noteLabels } from '#words/documents/common.ts';
import { isSending, nthOf, type ToldAs, toldAs } from './proposals.ts';

/** A contact that left a trace. */
export interface Contact {
  readonly on: IsoDate;
  readonly ticket: string | null;
  readonly agent: string | null;
  readonly promisedOn: IsoDate | null;
  /** What the other side said, as noted. */
  readonly said: string | null;
  /** How it was made, told of those refused before the case only: letters say so of every contact with a channel. */
  readonly channel: OptionOf<'channel'> | null;
  /** The answer it is a note of; null where it is of none. */
  readonly of: ToldAs | null;
}

type Note = NonNullable<CaseFile['notes']['script']>;

/** Its place among the answers. */
const orderOf = ({ of }: Contact): number => (of === null ? 0 : nthOf(of));

/** A line of a document, from what was typed in several. */
const oneLine = (typed: string | undefined): string | null =>
  typed?.replace(/\s+/g, ' ').trim().replace(noteLabels.ending, '') || null;

/** What was typed without the name of its field, which documents put before it themselves; null where nothing is left. */
const withoutLabel = (typed: string | undefined, label: RegExp): string | null =>
  typed?.trim().replace(label, '') || null;

/** A contact, where anything of it can be told. */
function contactFrom(note: Note, { on, of }: Pick<Contact, 'on' | 'of'>): readonly Contact[] {
  const { promisedOn = null } = note;
  const agent = withoutLabel(note.agent, noteLabels.agent);
  const ticket = withoutLabel(note.ticket, noteLabels.ticket);
  const said = oneLine(note.said);
  if ((ticket ?? agent ?? promisedOn ?? said) === null) return [];
  return [{ on, ticket, agent, promisedOn, said, channel: null, of }];
}

/**
 * Every contact that left a trace, oldest first: refusals from before the case, notes of answers, calls.
 * @param events Every answer on the path and every one it replaced.
 */
export function contactsOf(
  events: readonly PastAnswer[],
  { refusals, notes, calls }: Pick<CaseFile, 'refusals' | 'notes' | 'calls'>,
): readonly Contact[] {
  const given = new Map(
    events.flatMap((event) => {
      const on = isSending(event) ? (event.answer.value as IsoDate) : event.answer.on;
      const of = toldAs(event);
      return [
        [event.key as string, { on, of }],
        [of, { on, of }],
      ] as const;
    }),
  );
  const earlier = refusals.flatMap(({ on, channel, ticket }): readonly Contact[] =>
    on === undefined
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
          },
        ],
  );
  const noted = Object.entries(notes)
    .flatMap(([key, note]) => {
      const answer = given.get(key);
      return answer === undefined || note === undefined ? [] : contactFrom(note, answer);
    })
    .sort((one, other) => orderOf(one) - orderOf(other));
  const called = calls.flatMap((call) => contactFrom(call, { on: call.on, of: null }));
  return [...earlier, ...noted, ...called].sort((one, other) => one.on.localeCompare(other.on));
}

/** Refusals from before the case that a letter can quote. */
export const datedRefusals = ({ refusals }: Pick<CaseFile, 'refusals'>): number =>
  refusals.filter(({ on }) => on !== undefined).length;

/** The ticket numbers of a case, each once. */
export const ticketsOf = (contacts: readonly Contact[]): readonly string[] => [
  ...new Set(contacts.flatMap(({ ticket }) => (ticket === null ? [] : [ticket]))),
];
