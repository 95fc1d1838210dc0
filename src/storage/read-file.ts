import * as v from 'valibot';
import { type CaseFile, type ContactNote, emptyFile, type NoteKey } from '#case/record.ts';
import type { AnswerKey } from '#model/answers.ts';
import { screens } from '#model/screens.ts';
import { isoDateValue } from '#model/values.ts';
import { anyObject, type Dropped, readPart } from './dropped.ts';
import { isAnswerKey } from './read-journey.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const longestNote = 200;
const longestPaper = 20_000;
const note = v.object({
  agent: v.exactOptional(text(longestNote)),
  ticket: v.exactOptional(text(longestNote)),
  promisedOn: v.exactOptional(isoDateValue),
});
const refusal = v.object({
  on: v.exactOptional(isoDateValue),
  channel: v.picklist(screens.channel.options),
  ticket: v.exactOptional(text(longestNote)),
});
const list = v.pipe(v.array(v.unknown()), v.maxLength(100));
const fileParts = {
  gathered: v.array(text(40)),
  signature: v.object({ name: v.exactOptional(text(longestNote)), phoneTail: v.exactOptional(text(longestNote)) }),
  dismissed: v.array(text(60)),
  reminder: isoDateValue,
};
export const draft = v.object({
  fields: v.exactOptional(v.record(v.string(), text(longestPaper))),
  rows: v.exactOptional(v.pipe(v.array(v.record(v.string(), text(longestNote))), v.maxLength(100))),
  ticks: v.exactOptional(v.array(text(40))),
});

/** An answer's key, or that with the answer's place in time. */
const isNoteKey = (text: string): boolean => isAnswerKey(text.replace(/#\d{1,9}$/, ''));

export function readKeyed<T, K extends NoteKey = AnswerKey>(
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

/** Notes and papers of a case, part by part. */
export function readFile(stored: Readonly<Record<string, unknown>>, dropped: Dropped): CaseFile {
  const reminder = readPart(fileParts.reminder, stored.reminder, dropped);
  return {
    notes: readKeyed<ContactNote, NoteKey>(note, stored.notes, dropped, isNoteKey),
    refusals: (readPart(list, stored.refusals, dropped) ?? []).flatMap(
      (entry) => readPart(refusal, entry, dropped) ?? [],
    ),
    gathered: readPart(fileParts.gathered, stored.gathered, dropped) ?? emptyFile.gathered,
    signature: readPart(fileParts.signature, stored.signature, dropped) ?? emptyFile.signature,
    edits: readKeyed(text(longestPaper), stored.edits, dropped),
    dismissed: readPart(fileParts.dismissed, stored.dismissed, dropped) ?? emptyFile.dismissed,
    ...(reminder === undefined ? {} : { reminder }),
  };
}
