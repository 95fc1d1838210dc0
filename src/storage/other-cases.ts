import type { QuarantinedText } from '#case/ports.ts';
import type { CaseRecord, OtherCase } from '#case/record.ts';
import { hasBegun, lastTouched } from '#case/touched.ts';
import { casePrefix, keysWith, prefix, quarantinePrefix } from './keys.ts';
import { parseRecord, type ReadRecord } from './parse-record.ts';

const textOf = (storage: Storage, key: string): string => storage.getItem(key) ?? '';

/** A case as it is listed beside others. */
export const otherCaseOf = ({ id, household, journey, file }: CaseRecord): OtherCase => ({
  id,
  household,
  lastTouched: lastTouched(journey),
  journey,
  file,
});

/** What was read of each case last, by its key: a text that has not changed is the same record, so its road stays walked. */
const known = new Map<string, { readonly text: string; readonly read: ReadRecord }>();

function readCase(storage: Storage, key: string): ReadRecord {
  const text = textOf(storage, key);
  const before = known.get(key);
  if (before?.text === text) return before.read;
  const read = parseRecord(text);
  known.set(key, { text, read });
  return read;
}

/** Cases begun on this device other than the current one, newest first. */
export function listOtherCases(storage: Storage, currentId: string): readonly OtherCase[] {
  const keys = keysWith(storage, casePrefix);
  for (const key of known.keys()) if (!keys.includes(key)) known.delete(key);
  return keys
    .map((key) => readCase(storage, key).record)
    .filter((record): record is CaseRecord => record !== null && record.id !== currentId && hasBegun(record))
    .map(otherCaseOf)
    .sort((one, other) => (other.lastTouched ?? '').localeCompare(one.lastTouched ?? ''));
}

/** Texts that could not be read, or only in part, named by their key without its prefix. */
export function listQuarantined(storage: Storage): readonly QuarantinedText[] {
  const unread = keysWith(storage, casePrefix).filter((key) => readCase(storage, key).record === null);
  return [...unread, ...keysWith(storage, quarantinePrefix)].map((key) => ({
    name: key.slice(prefix.length),
    text: textOf(storage, key),
  }));
}
