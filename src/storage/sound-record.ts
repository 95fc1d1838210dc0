import type { LoadTrouble } from '#case/ports.ts';
import type { CaseRecord } from '#case/record.ts';
import { keepText } from './keep-text.ts';
import { keyOfCase, keyOfGood } from './keys.ts';
import { parseRecord, type ReadRecord } from './parse-record.ts';
import { storedLength } from './room.ts';
import { written } from './written.ts';

/** The most characters that may be stored in all when one more copy is made: half of what the meanest browsers hold. */
const mostForCopies = 1_200_000;

/** A record as it was read, or its last good copy in its place. */
export interface SoundRecord {
  readonly record: CaseRecord | null;
  readonly trouble: Exclude<LoadTrouble, 'blocked' | 'notKept' | 'nearlyFull'> | null;
}

/**
 * What is stored of a case; its last good copy where that is gone or cannot be read. Null where neither is there.
 * @param read What the text of the case was read as, null where there is none.
 */
export function soundRecord(storage: Storage, id: string, read: ReadRecord | null): SoundRecord | null {
  // What a newer release stored is not damaged.
  if (read !== null && (read.record !== null || read.trouble === 'newer')) return read;
  const copy = storage.getItem(keyOfGood(id));
  const record = copy === null ? null : parseRecord(copy).record;
  if (record === null || record.id !== id) return read;
  return { record, trouble: read === null ? 'lastGoodAlone' : 'lastGood' };
}

/** Keeps the text of a case that was just read whole as its last good copy; where there is no room, the one before stays. */
export function keepGood(storage: Storage, id: string, text: string): void {
  const key = keyOfGood(id);
  if (storage.getItem(key) !== text && storedLength(storage) < mostForCopies) written(() => storage.setItem(key, text));
}

/** A record, and what is stored of it now. */
interface MendedRecord extends SoundRecord {
  readonly text: string | null;
  /** False where that is not what the record was read from: there was no room to keep what cannot be read. */
  readonly isStored: boolean;
}

/**
 * Reads a case and puts its last good copy in the place of a text that cannot be read, which is kept first. Where there is
 * no room to keep it, nothing is written. Null where nothing is stored.
 */
export function mendedRecord(storage: Storage, id: string): MendedRecord | null {
  const text = storage.getItem(keyOfCase(id));
  const sound = soundRecord(storage, id, text === null ? null : parseRecord(text));
  if (sound === null || !sound.trouble?.startsWith('lastGood')) return sound && { ...sound, text, isStored: true };
  const copy = storage.getItem(keyOfGood(id)) ?? '';
  const isKept = text === null || keepText(storage, id, text);
  const isStored = isKept && written(() => storage.setItem(keyOfCase(id), copy)) === 'saved';
  return { ...sound, text: isStored ? copy : text, isStored };
}
