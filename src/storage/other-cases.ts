import type { KeptText, ShelvedCase } from '#case/ports.ts';
import { type CaseRecord, hasBegun, lastTouched } from '#case/record.ts';
import { casePrefix, keptPrefix, keysWith, prefix } from './keys.ts';
import { readRecord } from './parse-record.ts';

const textOf = (storage: Storage, key: string): string => storage.getItem(key) ?? '';

/** Cases begun here besides the current one, the newest first. */
export function listShelved(storage: Storage, currentId: string): readonly ShelvedCase[] {
  return keysWith(storage, casePrefix)
    .map((key) => readRecord(textOf(storage, key)).record)
    .filter((record): record is CaseRecord => record !== null && record.id !== currentId && hasBegun(record))
    .map(({ id, journey }) => ({ id, lastTouched: lastTouched(journey) }))
    .sort((one, other) => (other.lastTouched ?? '').localeCompare(one.lastTouched ?? ''));
}

/** Texts that could not be read, or not wholly, by the name they stand under. */
export function listKept(storage: Storage): readonly KeptText[] {
  const unread = keysWith(storage, casePrefix).filter((key) => readRecord(textOf(storage, key)).record === null);
  return [...unread, ...keysWith(storage, keptPrefix)].map((key) => ({
    name: key.slice(prefix.length),
    text: textOf(storage, key),
  }));
}
