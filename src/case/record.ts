import { type Answer, type AnswerKey, type Answers, emptyJourney, type Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { DocumentId } from '#model/documents.ts';
import type { OptionOf } from '#model/screens.ts';
import type { ComplaintBody } from '#model/values.ts';

/** The format this code writes. A larger one was written by a newer release. */
export const recordFormat = 1;

/** The words' version, kept with a case so that changed guidance can be told. */
export const contentVersion = 1;

/** What was said and promised at one contact. */
export interface ContactNote {
  /** The agent's name or number. */
  readonly agent?: string;
  /** Ticket number. */
  readonly ticket?: string;
  /** Day by which an answer was promised. */
  readonly promisedOn?: IsoDate;
  /** What the other side said, in the person's words: figures asked for, papers wanted. */
  readonly said?: string;
}

/** A note being written for a screen, or the note of one of its answers, named by the answer's place in time. */
export type NoteKey = AnswerKey | `${AnswerKey}#${number}`;

/** A refusal from before this case was begun, as told by the person. */
export interface EarlierRefusal {
  /** Unknown while none was chosen; letters quote only those with a day. */
  readonly on?: IsoDate;
  readonly channel: OptionOf<'channel'>;
  readonly ticket?: string;
}

export const incidentKinds = ['night', 'often', 'others', 'threat', 'pretence', 'visit', 'other'] as const;

/** Something a collector did, as the person noted it. */
export interface Incident {
  readonly on?: IsoDate;
  /** Hour and minute, as `HH:MM`. */
  readonly at?: string;
  readonly kind: (typeof incidentKinds)[number];
  /** Number, name or company of the caller. */
  readonly caller?: string;
  /** What was said, word by word. */
  readonly said?: string;
}

/** A document as the person rewrote it. */
export interface Edit {
  readonly text: string;
  /** What the answers had made of it when it was rewritten, and on which day; an earlier release did not keep them. */
  readonly from?: string;
  readonly on?: IsoDate;
}

/** Which document was rewritten: one that a round has anew by the screen it stands on, every other by its own name. */
export type EditKey = AnswerKey | DocumentId | `complaint-${ComplaintBody}`;
export type Edits = Readonly<Partial<Record<EditKey, Edit>>>;

/** A call that is being made, with what was noted so far; it outlives a reload. */
export interface RunningCall extends ContactNote {
  readonly on: IsoDate;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** Set once the person has hung up and writes the call down. */
  readonly endedAt?: number;
  /** Which line of the script is shown. */
  readonly line: number;
  /** What is shown in place of that line: the answer to something heard, or the safe words. */
  readonly saying?: string;
  /** Ids of what the other side said, in the order in which it was first said. */
  readonly heard: readonly string[];
  /** The answer, by its place in time, that going on means to give anew. */
  readonly reopens?: NoteKey;
}

/** A call that was made. */
export interface LoggedCall extends ContactNote {
  readonly on: IsoDate;
  readonly minutes?: number;
  readonly heard: readonly string[];
  /** The answer that came of it; its note is filed there, not here. */
  readonly answer?: NoteKey;
}

/** Everything of the case that is no answer. */
export interface CaseFile {
  readonly notes: Readonly<Partial<Record<NoteKey, ContactNote>>>;
  readonly refusals: readonly EarlierRefusal[];
  /** What collectors did. */
  readonly incidents: readonly Incident[];
  /** Ids of the evidence that is at hand. */
  readonly gathered: readonly string[];
  /** Ids of the evidence that cannot be had. */
  readonly unavailable: readonly string[];
  /** Who signs the documents, as an earlier release kept it; now a record of its own (`person.ts`). */
  readonly signature: { readonly name?: string; readonly phoneTail?: string };
  readonly edits: Edits;
  /** Deadline strips the person took away. */
  readonly dismissed: readonly string[];
  /** The day the person wants to come back. */
  readonly reminder?: IsoDate;
  readonly call?: RunningCall;
  /** Calls that were made, oldest first. */
  readonly calls: readonly LoggedCall[];
}

export const emptyFile: CaseFile = {
  notes: {},
  refusals: [],
  incidents: [],
  gathered: [],
  unavailable: [],
  signature: {},
  edits: {},
  dismissed: [],
  calls: [],
};

/** Half-typed values of one screen, as typed. */
export interface Draft {
  readonly fields?: Readonly<Record<string, string>>;
  readonly rows?: readonly Readonly<Record<string, string>>[];
  readonly ticks?: readonly string[];
}
export type Drafts = Readonly<Partial<Record<AnswerKey, Draft>>>;

/** One case as it is stored. */
export interface CaseRecord {
  readonly id: string;
  readonly format: typeof recordFormat;
  readonly contentVersion: number;
  /** Grows with every save; of two tabs the larger one is newer. */
  readonly revision: number;
  readonly journey: Journey;
  readonly file: CaseFile;
  readonly drafts: Drafts;
}

const idLength = 12;

/** A random name for a case; it never leaves the device. */
function newCaseId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(idLength));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join('');
}

/** A case nothing is known of yet, with suggestions a shared link may have brought. */
export const newRecord = (suggestions: Answers = {}): CaseRecord => ({
  id: newCaseId(),
  format: recordFormat,
  contentVersion,
  revision: 0,
  journey: { ...emptyJourney, setAside: suggestions },
  file: emptyFile,
  drafts: {},
});

/** True once the person has answered, typed or logged anything. */
export const hasBegun = ({ journey, drafts, file }: Pick<CaseRecord, 'journey' | 'drafts' | 'file'>): boolean =>
  [journey.answers, drafts, file.calls, file.incidents].some((part) => Object.keys(part).length > 0);

/** The newest day on which something was answered. */
export function lastTouched({ answers, past }: Journey): IsoDate | null {
  const given = [...(Object.values(answers) as Answer[]), ...past.map(({ answer }) => answer)];
  return given.reduce<IsoDate | null>((newest, { on }) => (newest === null || on > newest ? on : newest), null);
}
