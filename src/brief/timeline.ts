import type { IsoDate } from '#model/dates.ts';
import type { Brief } from './brief.ts';
import { type CaseEvent, caseEvents, type EventKind, type NotedAt, undatedEvents } from './case-events.ts';

/** One case of the person, with what it is about. */
export interface ToldCase {
  readonly id: string;
  readonly about: string;
  readonly brief: Brief;
}

/** One event of any of the person's cases; without a day where none was noted. */
export interface TimelineEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly on: IsoDate | null;
  readonly what: string;
  readonly ticket: string | null;
  readonly caseId: string;
  readonly about: string;
  /** Where it is noted; null where it follows from an answer. */
  readonly entry: NotedAt | null;
}

const eventsOf = ({ id, about, brief }: ToldCase): readonly TimelineEvent[] =>
  [...caseEvents(brief), ...undatedEvents(brief)].map(({ kind, on, what, ticket, entry }, at) => ({
    id: `${id}-${at}`,
    kind,
    on,
    what,
    ticket,
    caseId: id,
    about,
    entry,
  }));

const latest: CaseEvent['on'] = '9999-12-31';

/** Everything that happened in all cases, earliest first; events of one day stay in the order of their case. */
export const timelineOf = (cases: readonly ToldCase[]): readonly TimelineEvent[] =>
  cases.flatMap(eventsOf).sort((one, other) => (one.on ?? latest).localeCompare(other.on ?? latest));
