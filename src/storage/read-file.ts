import * as v from 'valibot';
import {
  type CaseFile,
  type ContactNote,
  type Edit,
  type EditKey,
  emptyFile,
  incidentKinds,
  type NoteKey,
} from '#case/record.ts';
import type { AnswerKey } from '#model/answers.ts';
import { documentIds } from '#model/documents.ts';
import { longestDocument, longestLine, longestSaid } from '#model/limits.ts';
import { screens } from '#model/screens.ts';
import { complaintBodies, isoDateValue } from '#model/values.ts';
import { anyObject, count, type ParseIssues, readPart } from './parse-issues.ts';
import { isAnswerKey } from './read-journey.ts';

/** An answer's key, or that with the answer's place in time. */
const isNoteKey = (text: string): boolean => isAnswerKey(text.replace(/#\d{1,9}$/, ''));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const note = v.object({
  agent: v.exactOptional(text(longestLine)),
  ticket: v.exactOptional(text(longestLine)),
  promisedOn: v.exactOptional(isoDateValue),
  said: v.exactOptional(text(longestSaid)),
});
const heard = v.pipe(v.array(text(40)), v.maxLength(100));
const noteKey = v.custom<NoteKey>((key) => typeof key === 'string' && isNoteKey(key));
const runningCall = v.object({
  ...note.entries,
  on: isoDateValue,
  startedAt: count,
  endedAt: v.exactOptional(count),
  line: count,
  saying: v.exactOptional(text(40)),
  heard,
  reopens: v.exactOptional(noteKey),
});
const loggedCall = v.object({
  ...note.entries,
  on: isoDateValue,
  minutes: v.exactOptional(count),
  heard,
  answer: v.exactOptional(noteKey),
});
const refusal = v.object({
  on: v.exactOptional(isoDateValue),
  channel: v.picklist(screens.channel.options),
  ticket: v.exactOptional(text(longestLine)),
});
const incident = v.object({
  on: v.exactOptional(isoDateValue),
  at: v.exactOptional(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  kind: v.picklist(incidentKinds),
  caller: v.exactOptional(text(longestLine)),
  said: v.exactOptional(text(longestLine)),
});
const list = v.pipe(v.array(v.unknown()), v.maxLength(100));
const fileParts = {
  gathered: v.array(text(40)),
  unavailable: v.array(text(40)),
  signature: v.object({ name: v.exactOptional(text(longestLine)), phoneTail: v.exactOptional(text(longestLine)) }),
  dismissed: v.array(text(60)),
  reminder: isoDateValue,
};
export const draft = v.object({
  fields: v.exactOptional(v.record(v.string(), text(longestDocument))),
  rows: v.exactOptional(v.pipe(v.array(v.record(v.string(), text(longestLine))), v.maxLength(100))),
  ticks: v.exactOptional(v.array(text(40))),
});

/** A rewritten document; an earlier release kept its text alone. */
const edit: v.GenericSchema<unknown, Edit> = v.union([
  v.pipe(
    text(longestDocument),
    v.transform((kept) => ({ text: kept })),
  ),
  v.object({
    text: text(longestDocument),
    from: v.exactOptional(text(longestDocument)),
    on: v.exactOptional(isoDateValue),
  }),
]);
const documentKeys: readonly string[] = [...documentIds, ...complaintBodies.map((body) => `complaint-${body}`)];
const isEditKey = (key: string): boolean => documentKeys.includes(key) || isAnswerKey(key);

export function readKeyed<T, K extends NoteKey | EditKey = AnswerKey>(
  schema: v.GenericSchema<unknown, T>,
  stored: unknown,
  dropped: ParseIssues,
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

/** Notes and documents of a case, part by part. */
export function readFile(stored: Readonly<Record<string, unknown>>, dropped: ParseIssues): CaseFile {
  const reminder = readPart(fileParts.reminder, stored.reminder, dropped);
  const call = readPart(runningCall, stored.call, dropped);
  const entriesOf = <T>(schema: v.GenericSchema<unknown, T>, entries: unknown): readonly T[] =>
    (readPart(list, entries, dropped) ?? []).flatMap((entry) => readPart(schema, entry, dropped) ?? []);
  return {
    notes: readKeyed<ContactNote, NoteKey>(note, stored.notes, dropped, isNoteKey),
    refusals: entriesOf(refusal, stored.refusals),
    incidents: entriesOf(incident, stored.incidents),
    calls: entriesOf(loggedCall, stored.calls),
    gathered: readPart(fileParts.gathered, stored.gathered, dropped) ?? emptyFile.gathered,
    unavailable: readPart(fileParts.unavailable, stored.unavailable, dropped) ?? emptyFile.unavailable,
    signature: readPart(fileParts.signature, stored.signature, dropped) ?? emptyFile.signature,
    edits: readKeyed<Edit, EditKey>(edit, stored.edits, dropped, isEditKey),
    dismissed: readPart(fileParts.dismissed, stored.dismissed, dropped) ?? emptyFile.dismissed,
    ...(reminder && { reminder }),
    ...(call && { call }),
  };
}
