import type { QuarantinedText } from '#case/ports.ts';
import type { CaseRecord, OtherCase } from '#case/record.ts';
import { hasBegun, lastTouched } from '#case/touched.ts';
import { keysOfKept } from './keep-text.ts';
import { casePrefix, goodPrefix, keyOfCase, keysWith, prefix, quarantinePrefix } from './keys.ts';
import { parseRecord, type ReadRecord } from './parse-record.ts';
import { type SoundRecord, soundRecord } from './sound-record.ts';

const quarantined = (storage: Storage, key: string): QuarantinedText => ({
  name: key.slice(prefix.length),
  text: storage.getItem(key) ?? '',
});

/** A case as it is listed beside others. */
export const otherCaseOf = ({ id, household, journey, file }: CaseRecord): OtherCase => ({
  id,
  household,
  lastTouched: lastTouched({ journey, file }),
  journey,
  file,
});

/** What was read of each case last, by its key: a text that has not changed is the same record, so its road stays walked. */
const known = new Map<string, { readonly text: string; readonly read: ReadRecord }>();

function readCase(storage: Storage, id: string): SoundRecord | null {
  const key = keyOfCase(id);
  const text = storage.getItem(key);
  if (text === null) return soundRecord(storage, id, null);
  const before = known.get(key);
  const read = before?.text === text ? before.read : parseRecord(text);
  if (read !== before?.read) known.set(key, { text, read });
  return soundRecord(storage, id, read);
}

/** The ids of all cases, also of those that only a copy is left of. */
const idsIn = (storage: Storage): readonly string[] => [
  ...new Set(
    [casePrefix, goodPrefix].flatMap((start) => keysWith(storage, start).map((key) => key.slice(start.length))),
  ),
];

/** Every case that is stored, by its id; those that cannot be read are there as their last good copies. */
export function casesIn(storage: Storage): readonly (readonly [id: string, read: SoundRecord])[] {
  const ids = idsIn(storage);
  for (const key of known.keys()) if (!ids.includes(key.slice(casePrefix.length))) known.delete(key);
  return ids.flatMap((id) => {
    const read = readCase(storage, id);
    return read === null ? [] : [[id, read] as const];
  });
}

/** Cases begun on this device other than the current one, newest first. */
export function listOtherCases(storage: Storage, currentId: string): readonly OtherCase[] {
  return casesIn(storage)
    .map(([, { record }]) => record)
    .filter((record): record is CaseRecord => record !== null && record.id !== currentId && hasBegun(record))
    .map(otherCaseOf)
    .sort((one, other) => (other.lastTouched ?? '').localeCompare(one.lastTouched ?? ''));
}

/** Texts that could not be read, or only in part, named by their key without its prefix. */
export function listQuarantined(storage: Storage): readonly QuarantinedText[] {
  const unread = casesIn(storage)
    .filter(([id, { trouble }]) => {
      const text = trouble === null ? null : storage.getItem(keyOfCase(id));
      // What was read in part is listed here only where there was no room to keep it.
      return text !== null && !keysOfKept(id).some((key) => storage.getItem(key) === text);
    })
    .map(([id, { record, trouble }]) => ({
      ...quarantined(storage, keyOfCase(id)),
      ...((record !== null || trouble === 'newer') && { isInUse: true as const }),
    }));
  const kept = [...keysWith(storage, quarantinePrefix)].sort();
  return [...unread, ...kept.map((key) => quarantined(storage, key))];
}
