import * as v from 'valibot';
import type { LoadTrouble } from '#case/ports.ts';
import {
  type CaseFile,
  type CaseRecord,
  type ContactNote,
  contentVersion,
  type Draft,
  emptyFile,
  type NoteKey,
  recordFormat,
} from '#case/record.ts';
import { type Answer, type AnswerKey, type Answers, mostRounds, type PastAnswer, screenOf } from '#model/answers.ts';
import { isOutcome, isScreenId, readValue } from '#model/screens.ts';
import { isoDateValue } from '#model/values.ts';

/** The longest text that is parsed at all, in characters. */
export const largestRecord = 2_000_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const anyObject = v.pipe(
  v.custom<Record<string, unknown>>((input) => typeof input === 'object' && input !== null && !Array.isArray(input)),
);

const envelope = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-z]{6,40}$/)),
  format: count,
  contentVersion: v.fallback(count, contentVersion),
  revision: count,
  journey: v.optional(v.unknown()),
  file: v.optional(v.unknown()),
  drafts: v.optional(v.unknown()),
});

const storedAnswer = v.object({ event: v.string(), value: v.optional(v.unknown()), on: isoDateValue, nth: count });

/** A key this release knows: a screen that is answered, in a round that may exist. */
function isAnswerKey(text: string): text is AnswerKey {
  const [, screen = '', round = '1'] = /^([A-Za-z]+)(?:@([2-9]|[1-9]\d))?$/.exec(text) ?? [];
  return isScreenId(screen) && !isOutcome(screen) && Number(round) <= mostRounds;
}

function readAnswer(key: string, stored: unknown): Answer | null {
  const parsed = v.safeParse(storedAnswer, stored);
  if (!parsed.success || !isAnswerKey(key)) return null;
  const { event, on, nth } = parsed.output;
  const read = readValue(screenOf(key), event, parsed.output.value);
  if (read === null) return null;
  return { event, on, nth, ...(read.value === undefined ? {} : { value: read.value }) };
}

/** Counts what it has to leave out, so that nothing is lost without a word. */
class Dropped {
  count = 0;
  /** Keeps what passes and counts what does not. */
  readonly keep = <T>(read: T | null): readonly T[] => {
    if (read !== null) return [read];
    this.count += 1;
    return [];
  };
}

function readAnswers(stored: unknown, dropped: Dropped): Answers {
  if (stored === undefined) return {};
  const entries = v.is(anyObject, stored) ? Object.entries(stored) : dropped.keep<readonly [string, unknown]>(null);
  return Object.fromEntries(
    entries.flatMap(([key, answer]) => dropped.keep(readAnswer(key, answer)).map((read) => [key, read] as const)),
  ) as Answers;
}

const storedPast = v.object({ key: v.string(), answer: v.unknown() });

function readPast(stored: unknown, dropped: Dropped): readonly PastAnswer[] {
  if (stored === undefined) return [];
  const entries: readonly unknown[] = Array.isArray(stored) ? stored : [null];
  return entries.flatMap((entry) => {
    const parsed = v.safeParse(storedPast, entry);
    const answer = parsed.success ? readAnswer(parsed.output.key, parsed.output.answer) : null;
    const key = parsed.success ? (parsed.output.key as AnswerKey) : null;
    return dropped.keep(answer === null || key === null ? null : { key, answer });
  });
}

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const longestNote = 200;
const longestPaper = 20_000;
const note = v.object({
  agent: v.exactOptional(text(longestNote)),
  ticket: v.exactOptional(text(longestNote)),
  promisedOn: v.exactOptional(isoDateValue),
});
const fileParts = {
  gathered: v.array(text(40)),
  signature: v.object({ name: v.exactOptional(text(longestNote)), phoneTail: v.exactOptional(text(longestNote)) }),
  dismissed: v.array(text(60)),
  reminder: isoDateValue,
};
const draft = v.object({
  fields: v.exactOptional(v.record(v.string(), text(longestPaper))),
  rows: v.exactOptional(v.pipe(v.array(v.record(v.string(), text(longestNote))), v.maxLength(100))),
  ticks: v.exactOptional(v.array(text(40))),
});

function readPart<T>(schema: v.GenericSchema<unknown, T>, stored: unknown, dropped: Dropped): T | undefined {
  if (stored === undefined) return undefined;
  const parsed = v.safeParse(schema, stored);
  return dropped.keep(parsed.success ? { value: parsed.output } : null)[0]?.value;
}

/** An answer's key, or that with the answer's place in time. */
const isNoteKey = (text: string): boolean => isAnswerKey(text.replace(/#\d{1,9}$/, ''));

function readKeyed<T, K extends NoteKey = AnswerKey>(
  schema: v.GenericSchema<unknown, T>,
  stored: unknown,
  dropped: Dropped,
  isKey: (text: string) => boolean = isAnswerKey,
): Partial<Record<K, T>> {
  if (stored === undefined) return {};
  const entries = v.is(anyObject, stored) ? Object.entries(stored) : dropped.keep<[string, unknown]>(null);
  return Object.fromEntries(
    entries.flatMap(([key, part]) => {
      const value = isKey(key) ? readPart(schema, part, dropped) : dropped.keep<T>(null)[0];
      return value === undefined ? [] : [[key, value] as const];
    }),
  ) as Partial<Record<K, T>>;
}

function readFile(stored: Readonly<Record<string, unknown>>, dropped: Dropped): CaseFile {
  const reminder = readPart(fileParts.reminder, stored.reminder, dropped);
  return {
    notes: readKeyed<ContactNote, NoteKey>(note, stored.notes, dropped, isNoteKey),
    gathered: readPart(fileParts.gathered, stored.gathered, dropped) ?? emptyFile.gathered,
    signature: readPart(fileParts.signature, stored.signature, dropped) ?? emptyFile.signature,
    edits: readKeyed(text(longestPaper), stored.edits, dropped),
    dismissed: readPart(fileParts.dismissed, stored.dismissed, dropped) ?? emptyFile.dismissed,
    ...(reminder === undefined ? {} : { reminder }),
  };
}

export interface ReadRecord {
  readonly record: CaseRecord | null;
  readonly trouble: Exclude<LoadTrouble, 'blocked'> | null;
}

const unreadable: ReadRecord = { record: null, trouble: 'unreadable' };

function parseJson(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}

/**
 * The one gate for stored text. Takes what this release knows, leaves out and reports the rest, and never throws.
 * A record of a newer release is not touched.
 */
export function readRecord(stored: string): ReadRecord {
  if (stored.length > largestRecord) return { record: null, trouble: 'oversized' };
  const parsed = v.safeParse(envelope, parseJson(stored));
  if (!parsed.success) return unreadable;
  const { id, format, contentVersion: words, revision } = parsed.output;
  if (format > recordFormat) return { record: null, trouble: 'newer' };
  if (format < 1) return unreadable;
  const dropped = new Dropped();
  const part = (stored: unknown) => readPart(anyObject, stored, dropped) ?? {};
  const journey = part(parsed.output.journey);
  const record: CaseRecord = {
    id,
    format: recordFormat,
    contentVersion: words,
    revision,
    journey: {
      answers: readAnswers(journey.answers, dropped),
      setAside: readAnswers(journey.setAside, dropped),
      past: readPast(journey.past, dropped),
    },
    file: readFile(part(parsed.output.file), dropped),
    drafts: readKeyed<Draft>(draft, parsed.output.drafts, dropped),
  };
  return { record, trouble: dropped.count > 0 ? 'partlyRead' : null };
}
