import type { OtherCase, QuarantinedText } from '#case/ports.ts';
import { type CaseRecord, hasBegun, lastTouched } from '#case/record.ts';
import { casePrefix, keysWith, prefix, quarantinePrefix } from './keys.ts';
import { parseRecord } from './parse-record.ts';

const textOf = (storage: Storage, key: string): string => storage.getItem(key) ?? '';

/** A case as it is listed beside others. */
export const otherCaseOf = ({ id, household, journey, file }: CaseRecord): OtherCase => ({
  id,
  household,
  lastTouched: lastTouched(journey),
  journey,
  file,
});

/** Cases begun on this device other than the current one, newest first. */
export function listOtherCases(storage: Storage, currentId: string): readonly OtherCase[] {
  return keysWith(storage, casePrefix)
    .map((key) => parseRecord(textOf(storage, key)).record)
    .filter((record): record is CaseRecord => record !== null && record.id !== currentId && hasBegun(record))
    .map(otherCaseOf)
    .sort((one, other) => (other.lastTouched ?? '').localeCompare(one.lastTouched ?? ''));
}

/** Texts that could not be read, or only in part, named by their key without its prefix. */
export function listQuarantined(storage: Storage): readonly QuarantinedText[] {
  const unread = keysWith(storage, casePrefix).filter((key) => parseRecord(textOf(storage, key)).record === null);
  return [...unread, ...keysWith(storage, quarantinePrefix)].map((key) => ({
    name: key.slice(prefix.length),
    text: textOf(storage, key),
  }));
}
