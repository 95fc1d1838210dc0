import * as v from 'valibot';
import type { AnswerKey } from '#model/answers.ts';
import { type CourtKey, courtDeeds, isCourtKey } from '#model/court.ts';
import {
  longestDocument,
  longestId,
  longestLine,
  longestName,
  longestPersonPart,
  longestSaid,
  longestSentLetter,
  mostCalendarDays,
  mostCalls,
  mostIncidents,
  mostPayments,
  mostPostponements,
  mostRounds,
  mostStoredRows,
} from '#model/limits.ts';
import { isOutcome, isScreenId, screens } from '#model/screens.ts';
import { fen, incidentKinds, isoDateValue, productIds } from '#model/values.ts';

/**
 * Schemas and types of everything stored for a case besides its answers. The types come from the schemas, and the
 * parser (`storage/parse-record.ts`) reads only what they describe, so no field can have a type and not be read.
 */

/** The output type of a schema, made readonly throughout. */
type Stored<T> = T extends readonly (infer Entry)[]
  ? readonly Stored<Entry>[]
  : T extends object
    ? { readonly [K in keyof T]: Stored<T[K]> }
    : T;
type StoredAs<S extends v.GenericSchema> = Stored<v.InferOutput<S>>;

/** A key this release knows: a screen that is answered, in a round that may exist. */
export function isAnswerKey(text: string): text is AnswerKey {
  const [, screen = '', round = '1'] = /^([A-Za-z]+)(?:@([2-9]|[1-9]\d))?$/.exec(text) ?? [];
  return isScreenId(screen) && !isOutcome(screen) && Number(round) <= mostRounds;
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const ids = v.array(text(longestId));

/** The id of a case or of a household. */
export const caseId = v.pipe(v.string(), v.regex(/^[0-9a-z]{6,40}$/));

/** A whole number that is not negative. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

/** The key of a note: the screen on which it is being written, or `key#nth` of the answer it belongs to. */
export type NoteKey = AnswerKey | `${AnswerKey}#${number}`;
const isNoteKey = (key: string): key is NoteKey => isAnswerKey(key.replace(/#\d{1,9}$/, ''));
const noteKey = v.custom<NoteKey>((key) => typeof key === 'string' && isNoteKey(key));

const contactNote = v.object({
  /** The agent's name or number. */
  agent: v.exactOptional(text(longestLine)),
  ticket: v.exactOptional(text(longestLine)),
  /** Day by which an answer was promised. */
  promisedOn: v.exactOptional(isoDateValue),
  /** What the agent said, in the person's words, such as the figures or documents asked for. */
  said: v.exactOptional(text(longestSaid)),
});
/** What was said and promised at one contact. */
export type ContactNote = StoredAs<typeof contactNote>;

/** What is noted of an answer. */
const answerNote = v.object({
  ...contactNote.entries,
  /** Of a verified sale: the company that bought the debt, and which of several debts it was. */
  buyer: v.exactOptional(text(longestName)),
  product: v.exactOptional(v.picklist(productIds)),
  lender: v.exactOptional(text(longestName)),
  /** Of a sale: set where it was told by mistake. */
  isMistaken: v.exactOptional(v.literal(true)),
});

const earlierRefusal = v.object({
  /** Missing until the person chooses one; letters quote only refusals with a day. */
  on: v.exactOptional(isoDateValue),
  channel: v.picklist(screens.channel.options),
  ticket: v.exactOptional(text(longestLine)),
});
/** A refusal from before this case was begun, as the person reported it. */
export type EarlierRefusal = StoredAs<typeof earlierRefusal>;

/** Hour and minute, as `HH:MM`. */
const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const incident = v.object({
  on: v.exactOptional(isoDateValue),
  at: v.exactOptional(clockTime),
  kind: v.picklist(incidentKinds),
  /** Number, name or company of the caller. */
  caller: v.exactOptional(text(longestLine)),
  /** What was said, word for word. */
  said: v.exactOptional(text(longestLine)),
});
/** Something a collector did, as the person noted it. */
export type Incident = StoredAs<typeof incident>;

const courtDeed = v.object({
  on: isoDateValue,
  what: v.picklist(courtDeeds),
  /** Such as the number of the parcel. */
  note: v.exactOptional(text(longestLine)),
});
/** Something the person did about a court paper. */
export type CourtDeed = StoredAs<typeof courtDeed>;

const courtKey = v.custom<CourtKey>((key) => typeof key === 'string' && isCourtKey(key));

const courtNote = v.object({
  done: v.pipe(v.array(courtDeed), v.maxLength(mostStoredRows)),
  caseNumber: v.exactOptional(text(longestLine)),
  /** Which debt it is about, where the person said so. */
  product: v.exactOptional(v.picklist(productIds)),
  /** Whose debt of that product, where several lenders gave one. */
  lender: v.exactOptional(text(longestName)),
  /** Day and time of the hearing, as the court named them. */
  hearingOn: v.exactOptional(isoDateValue),
  hearingAt: v.exactOptional(clockTime),
  /** Day on which the person said that the matter is over. */
  closedOn: v.exactOptional(isoDateValue),
  /** True where it is another paper than one of its kind that was served on the same day. */
  isAnother: v.exactOptional(v.literal(true)),
  /** Which of several papers of one kind and day it is, by the answer that told of that one first. */
  sameAs: v.exactOptional(courtKey),
});
/** What the person noted about one court paper. */
export type CourtNote = StoredAs<typeof courtNote>;

/** Ids of what the agent said, in the order in which it was first said. */
const heard = v.pipe(ids, v.maxLength(mostStoredRows));

const runningCall = v.object({
  ...contactNote.entries,
  on: isoDateValue,
  /** Milliseconds since the epoch. */
  startedAt: count,
  /** The same; set once the person has hung up and writes the call down. */
  endedAt: v.exactOptional(count),
  /** Index of the script line that is shown. */
  line: count,
  /** Id of the remark whose reply is shown in place of that line, or `safeWords`. */
  saying: v.exactOptional(text(longestId)),
  heard,
  /** `key#nth` of the answer this call will give again. */
  reopens: v.exactOptional(noteKey),
});
/** A call in progress with what was noted so far; stored, so that it survives a reload. */
export type RunningCall = StoredAs<typeof runningCall>;

const loggedCall = v.object({
  ...contactNote.entries,
  on: isoDateValue,
  minutes: v.exactOptional(count),
  heard,
  /** The answer the call gave; its note is stored under that answer, not here. */
  answer: v.exactOptional(noteKey),
  /** The first number of the negotiation it was noted in, where that was merged into this one since. */
  side: v.exactOptional(count),
});
/** A finished call. */
export type LoggedCall = StoredAs<typeof loggedCall>;

const payment = v.object({
  on: isoDateValue,
  /** Fen; zero takes back what `answer` reported. */
  amount: fen,
  /** The `nth` of the newest answer when it was noted: it belongs to the agreement that was the newest one then. */
  after: count,
  /** Set where it was made before that agreement, so that it pays none of its instalments. */
  before: v.exactOptional(v.literal(true)),
  /** The debt it was made for, where several are owed. */
  product: v.exactOptional(v.picklist(productIds)),
  /** Whose debt of that product, where several lenders gave one. */
  lender: v.exactOptional(text(longestName)),
  /** The same in the person's words: a note, which decides nothing where the choice below is made. */
  bookedAs: v.exactOptional(text(longestLine)),
  /** Where the lender booked it; missing where that is not known yet. */
  booked: v.exactOptional(v.picklist(['instalment', 'fees', 'other', 'notArrived'])),
  /** What the lender says money paid beyond what was due is for: the instalments that come next, or the last ones. */
  ahead: v.exactOptional(v.picklist(['next', 'last'])),
  /** Who received it once the debt was sold: the buyer, the lender of before, or that lender, who has passed it on since. */
  payee: v.exactOptional(v.picklist(['buyer', 'seller', 'passedOn', 'beforeNotice'])),
  /** The answer that reported it; this entry says more exactly what was paid. */
  answer: v.exactOptional(noteKey),
});
/** A payment as it was noted. */
export type NotedPayment = StoredAs<typeof payment>;

/** An instalment that the lender put off. */
const postponement = v.object({
  /** The day on which the instalment fell due, and the one the lender put it off to. */
  from: isoDateValue,
  to: isoDateValue,
  /** The day on which it was noted; missing in records of an earlier release. */
  on: v.exactOptional(isoDateValue),
  /** As with payments. */
  after: count,
});

/** A day that was put into the calendar of the phone, so that it can be taken back where it no longer holds. */
const calendarDay = v.object({ uid: v.pipe(v.string(), v.maxLength(100)), on: isoDateValue });

const documentEdit = v.object({
  text: text(longestDocument),
  /** The text made from the answers when it was rewritten, and the day; missing in records of an earlier release. */
  from: v.exactOptional(text(longestDocument)),
  on: v.exactOptional(isoDateValue),
});
/** A document as the person rewrote it. */
export type DocumentEdit = StoredAs<typeof documentEdit>;
/** An earlier release stored only the text. */
const textAlone = v.pipe(
  text(longestDocument),
  v.transform((kept): v.InferOutput<typeof documentEdit> => ({ text: kept })),
);

/**
 * The key of a rewritten document: the screen and round it is written anew on, or its id, with the body it goes to. An id
 * this release does not know keeps its text: the person wrote it.
 */
export type EditKey = string;
const isEditKey = (key: string): key is EditKey => /^[a-zA-Z]{1,40}(?:@[0-9]{1,2}|-[a-zA-Z]{1,40})?$/.test(key);

/** A rewritten document of a negotiation that was merged into this one, with the key it had there. */
const earlierEdit = v.object({ key: text(longestLine), ...documentEdit.entries });

const sentText = v.object({
  text: text(longestSentLetter),
  /** To whom it went, each once; of a complaint its body. */
  to: v.pipe(v.array(text(longestLine)), v.maxLength(mostStoredRows)),
  /** Which proposal it was, from 1. */
  n: count,
  /** True where the person had rewritten it. */
  isRewritten: v.exactOptional(v.boolean()),
});
/** A letter or complaint as it was handed in, with places for the signer: no later answer changes it. */
export type SentText = StoredAs<typeof sentText>;

/** The signer as an earlier release stored it; now stored apart (`personSchema`). */
const signature = v.object({
  name: v.exactOptional(text(longestLine)),
  phoneTail: v.exactOptional(text(longestLine)),
});

const draft = v.object({
  fields: v.exactOptional(v.record(v.string(), text(longestDocument))),
  rows: v.exactOptional(v.pipe(v.array(v.record(v.string(), text(longestLine))), v.maxLength(mostStoredRows))),
  ticks: v.exactOptional(ids),
});
/** Half-typed values of one screen, as typed. */
export type Draft = StoredAs<typeof draft>;

/** How a part of a record is stored: one value, or a list or map whose entries are read one by one. */
const one = <const S extends v.GenericSchema>(schema: S) => ({ kind: 'one', schema }) as const;
const optional = <const S extends v.GenericSchema>(schema: S) => ({ kind: 'optional', schema }) as const;
const list = <const S extends v.GenericSchema>(entry: S, most = mostStoredRows) =>
  ({ kind: 'list', entry, most }) as const;
const keyed = <K extends string, const S extends v.GenericSchema>(isKey: (key: string) => key is K, entry: S) =>
  ({ kind: 'keyed', isKey, entry }) as const;
/** The same, missing in records of an earlier release. */
const optionalKeyed = <K extends string, const S extends v.GenericSchema>(isKey: (key: string) => key is K, entry: S) =>
  ({ kind: 'optionalKeyed', isKey, entry }) as const;

/** Everything stored for a case besides answers and half-typed values, by part. */
export const caseFileParts = {
  notes: keyed(isNoteKey, answerNote),
  refusals: list(earlierRefusal),
  /** What collectors did. */
  incidents: list(incident, mostIncidents),
  /** What was done about each court paper, by the answer that told of it. */
  court: keyed(isCourtKey, courtNote),
  /** Ids of the evidence that is at hand. */
  gathered: one(ids),
  /** Ids of the evidence the person cannot get. */
  unavailable: one(ids),
  signature: one(signature),
  edits: keyed(isEditKey, v.union([textAlone, documentEdit])),
  /** Letters and complaints by the answer that reports them as handed in; missing for those sent with an earlier release. */
  sent: optionalKeyed(isNoteKey, sentText),
  /** Ids of the banners the person dismissed. */
  dismissed: one(v.array(text(60))),
  /** The day the person wants to come back. */
  reminder: optional(isoDateValue),
  /** The last company that bought a debt, as an earlier release or a merger stored it; the note of the answer names it now. */
  buyer: optional(text(longestName)),
  /** What the person calls this case. */
  name: optional(text(longestName)),
  /** The day on which the person put it away; missing while it stands with the others. */
  archivedOn: optional(isoDateValue),
  /** The day on which a relative noted that the person whose debts these are has died; missing while nobody did. */
  deathNotedOn: optional(isoDateValue),
  call: optional(runningCall),
  /** Calls that were made, oldest first. */
  calls: list(loggedCall, mostCalls),
  /** Payments in the order in which they were noted; those that answers report are not repeated here. */
  payments: list(payment, mostPayments),
  postponements: list(postponement, mostPostponements),
  inCalendar: list(calendarDay, mostCalendarDays),
  earlierEdits: list(earlierEdit),
} as const;

/** The key of half-typed values: of their screen, of a payment that is noted, or of what was done about a court paper. */
export type DraftKey = AnswerKey | CourtKey | 'payment' | 'postponement';
const isDraftKey = (key: string): key is DraftKey =>
  key === 'payment' || key === 'postponement' || isCourtKey(key) || isAnswerKey(key);

/** Half-typed values of whatever form. */
export const draftsPart = keyed(isDraftKey, draft);

type KeyOf<P> = P extends { readonly isKey: (key: string) => key is infer K extends string } ? K : never;
type EntryOf<P> = P extends { readonly entry: infer S extends v.GenericSchema } ? StoredAs<S> : never;
type ValueOf<P> = P extends { readonly schema: infer S extends v.GenericSchema }
  ? StoredAs<S>
  : P extends { readonly kind: 'list' }
    ? readonly EntryOf<P>[]
    : Readonly<Partial<Record<KeyOf<P>, EntryOf<P>>>>;
type OptionalIn<P> = {
  [K in keyof P]: P[K] extends { readonly kind: 'optional' | 'optionalKeyed' } ? K : never;
}[keyof P];

/** The type of a record with these parts. */
export type PartsOf<P> = { readonly [K in Exclude<keyof P, OptionalIn<P>>]: ValueOf<P[K]> } & {
  readonly [K in OptionalIn<P>]?: ValueOf<P[K]>;
};

/** What is stored for a case besides answers and half-typed values. */
export type CaseFile = PartsOf<typeof caseFileParts>;
/** Half-typed values by the key of their form. */
export type Drafts = ValueOf<typeof draftsPart>;

const personPart = (most: number) => v.exactOptional(v.fallback(text(most), ''));

/** Who signs the documents. Asked for only where one is made, stored apart from the case, never put in a link. */
export const personSchema = v.object({
  name: personPart(longestPersonPart.name),
  phone: personPart(longestPersonPart.phone),
  idNumber: personPart(longestPersonPart.idNumber),
  address: personPart(longestPersonPart.address),
});
/** The signer's details, each optional. */
export type Person = StoredAs<typeof personSchema>;
