import * as v from 'valibot';
import { type AnswerKey, isAnswerKey } from '#model/answers.ts';
import { type DocumentId, documentIds } from '#model/documents.ts';
import {
  longestDocument,
  longestId,
  longestLine,
  longestPersonPart,
  longestSaid,
  mostCalls,
  mostStoredRows,
} from '#model/limits.ts';
import { screens } from '#model/screens.ts';
import { type ComplaintBody, complaintBodies, incidentKinds, isoDateValue } from '#model/values.ts';

/**
 * Everything of a case that is stored besides its answers: the schemas, and the types they give. A field that stands in no
 * schema has no type, and the parser (`storage/parse-record.ts`) reads what stands here and nothing else.
 */

/** A type of a schema, as it is handed about: nothing of it is changed in place. */
type Stored<T> = T extends readonly (infer Entry)[]
  ? readonly Stored<Entry>[]
  : T extends object
    ? { readonly [K in keyof T]: Stored<T[K]> }
    : T;
type StoredAs<S extends v.GenericSchema> = Stored<v.InferOutput<S>>;

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const ids = v.array(text(longestId));

/** A whole number that is not negative. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

/** A note being written for a screen, or the note of one of its answers, named by the answer's place in time. */
export type NoteKey = AnswerKey | `${AnswerKey}#${number}`;
const isNoteKey = (key: string): key is NoteKey => isAnswerKey(key.replace(/#\d{1,9}$/, ''));
const noteKey = v.custom<NoteKey>((key) => typeof key === 'string' && isNoteKey(key));

/** What was said and promised at one contact. */
const contactNote = v.object({
  /** The agent's name or number. */
  agent: v.exactOptional(text(longestLine)),
  ticket: v.exactOptional(text(longestLine)),
  /** Day by which an answer was promised. */
  promisedOn: v.exactOptional(isoDateValue),
  /** What the other side said, in the person's words: figures asked for, papers wanted. */
  said: v.exactOptional(text(longestSaid)),
});
export type ContactNote = StoredAs<typeof contactNote>;

/** A refusal from before this case was begun, as told by the person. */
const earlierRefusal = v.object({
  /** Unknown while none was chosen; letters quote only those with a day. */
  on: v.exactOptional(isoDateValue),
  channel: v.picklist(screens.channel.options),
  ticket: v.exactOptional(text(longestLine)),
});
export type EarlierRefusal = StoredAs<typeof earlierRefusal>;

/** Something a collector did, as the person noted it. */
const incident = v.object({
  on: v.exactOptional(isoDateValue),
  /** Hour and minute, as `HH:MM`. */
  at: v.exactOptional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  kind: v.picklist(incidentKinds),
  /** Number, name or company of the caller. */
  caller: v.exactOptional(text(longestLine)),
  /** What was said, word by word. */
  said: v.exactOptional(text(longestLine)),
});
export type Incident = StoredAs<typeof incident>;

/** Ids of what the other side said, in the order in which it was first said. */
const heard = v.pipe(ids, v.maxLength(mostStoredRows));

/** A call that is being made, with what was noted so far; it outlives a reload. */
const runningCall = v.object({
  ...contactNote.entries,
  on: isoDateValue,
  /** Milliseconds since the epoch. */
  startedAt: count,
  /** Set once the person has hung up and writes the call down. */
  endedAt: v.exactOptional(count),
  /** Which line of the script is shown. */
  line: count,
  /** What is shown in place of that line: the answer to something heard, or the safe words. */
  saying: v.exactOptional(text(longestId)),
  heard,
  /** The answer, by its place in time, that going on means to give anew. */
  reopens: v.exactOptional(noteKey),
});
export type RunningCall = StoredAs<typeof runningCall>;

/** A call that was made. */
const loggedCall = v.object({
  ...contactNote.entries,
  on: isoDateValue,
  minutes: v.exactOptional(count),
  heard,
  /** The answer that came of it; its note is filed there, not here. */
  answer: v.exactOptional(noteKey),
});
export type LoggedCall = StoredAs<typeof loggedCall>;

/** A document as the person rewrote it. */
const documentEdit = v.object({
  text: text(longestDocument),
  /** What the answers had made of it when it was rewritten, and on which day; an earlier release did not keep them. */
  from: v.exactOptional(text(longestDocument)),
  on: v.exactOptional(isoDateValue),
});
export type DocumentEdit = StoredAs<typeof documentEdit>;
/** An earlier release kept the text alone. */
const textAlone = v.pipe(
  text(longestDocument),
  v.transform((kept): v.InferOutput<typeof documentEdit> => ({ text: kept })),
);

/** Which document was rewritten: one that a round has anew by the screen it stands on, every other by its own name. */
export type EditKey = AnswerKey | DocumentId | `complaint-${ComplaintBody}`;
const documentKeys: readonly string[] = [...documentIds, ...complaintBodies.map((body) => `complaint-${body}`)];
const isEditKey = (key: string): key is EditKey => documentKeys.includes(key) || isAnswerKey(key);

/** Who signs, as an earlier release kept it; now a record of its own. */
const signature = v.object({
  name: v.exactOptional(text(longestLine)),
  phoneTail: v.exactOptional(text(longestLine)),
});

/** Half-typed values of one screen, as typed. */
const draft = v.object({
  fields: v.exactOptional(v.record(v.string(), text(longestDocument))),
  rows: v.exactOptional(v.pipe(v.array(v.record(v.string(), text(longestLine))), v.maxLength(mostStoredRows))),
  ticks: v.exactOptional(ids),
});
export type Draft = StoredAs<typeof draft>;

/** How a part of a record is stored: as one value, as entries that stand or fall alone, or as entries by their keys. */
const one = <const S extends v.GenericSchema>(schema: S) => ({ kind: 'one', schema }) as const;
const optional = <const S extends v.GenericSchema>(schema: S) => ({ kind: 'optional', schema }) as const;
const list = <const S extends v.GenericSchema>(entry: S, most = mostStoredRows) =>
  ({ kind: 'list', entry, most }) as const;
const keyed = <K extends string, const S extends v.GenericSchema>(isKey: (key: string) => key is K, entry: S) =>
  ({ kind: 'keyed', isKey, entry }) as const;

/** Everything of the case that is no answer. */
export const caseFileParts = {
  notes: keyed(isNoteKey, contactNote),
  refusals: list(earlierRefusal),
  /** What collectors did. */
  incidents: list(incident),
  /** Ids of the evidence that is at hand. */
  gathered: one(ids),
  /** Ids of the evidence that cannot be had. */
  unavailable: one(ids),
  signature: one(signature),
  edits: keyed(isEditKey, v.union([textAlone, documentEdit])),
  /** Banners the person took away. */
  dismissed: one(v.array(text(60))),
  /** The day the person wants to come back. */
  reminder: optional(isoDateValue),
  call: optional(runningCall),
  /** Calls that were made, oldest first. */
  calls: list(loggedCall, mostCalls),
} as const;

/** Half-typed values by the screen they are typed on. */
export const draftsPart = keyed(isAnswerKey, draft);

type KeyOf<P> = P extends { readonly isKey: (key: string) => key is infer K extends string } ? K : never;
type EntryOf<P> = P extends { readonly entry: infer S extends v.GenericSchema } ? StoredAs<S> : never;
type ValueOf<P> = P extends { readonly schema: infer S extends v.GenericSchema }
  ? StoredAs<S>
  : P extends { readonly kind: 'list' }
    ? readonly EntryOf<P>[]
    : Readonly<Partial<Record<KeyOf<P>, EntryOf<P>>>>;
type OptionalIn<P> = { [K in keyof P]: P[K] extends { readonly kind: 'optional' } ? K : never }[keyof P];

/** What the parts of a record come to. */
export type PartsOf<P> = { readonly [K in Exclude<keyof P, OptionalIn<P>>]: ValueOf<P[K]> } & {
  readonly [K in OptionalIn<P>]?: ValueOf<P[K]>;
};

export type CaseFile = PartsOf<typeof caseFileParts>;
export type Drafts = ValueOf<typeof draftsPart>;

const personPart = (most: number) => v.exactOptional(v.fallback(text(most), ''));

/** Who the documents are signed by. Asked for only where one is made, kept apart from the case, never in a link. */
export const personSchema = v.object({
  name: personPart(longestPersonPart.name),
  phone: personPart(longestPersonPart.phone),
  idNumber: personPart(longestPersonPart.idNumber),
  address: personPart(longestPersonPart.address),
});
export type Person = StoredAs<typeof personSchema>;
