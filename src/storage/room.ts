import { isCopy, originalOf } from './copies.ts';
import { isFull } from './full.ts';
import { casePrefix, keysWith, prefix } from './keys.ts';
import { parseRecord } from './parse-record.ts';
import { parsePerson } from './person.ts';

const below = Symbol('the storage that holds the texts');

/** A storage that keeps its texts in another one, sealed or as they are. */
interface LayeredStorage extends Storage {
  readonly [below]: Storage;
}

/** The same storage as one that keeps its texts in another: what it takes is measured there. */
export const onTopOf = (storage: Storage, under: Storage): Storage =>
  Object.defineProperty(storage, below, { value: under });

const bottomOf = (storage: Storage | LayeredStorage): Storage =>
  below in storage ? bottomOf(storage[below]) : storage;

/** How many characters are stored, as they are stored: a sealed text is longer than what it says. */
export function storedLength(storage: Storage): number {
  const bottom = bottomOf(storage);
  let sum = 0;
  for (let at = 0; at < bottom.length; at += 1) sum += bottom.getItem(bottom.key(at) ?? '')?.length ?? 0;
  return sum;
}

const isReadable = (key: string, text: string): boolean =>
  key.startsWith(casePrefix) ? parseRecord(text).record !== null : parsePerson(text) !== null;

/** True for the key of a last good copy of what can be read itself. */
export function isSpare(storage: Storage, key: string): boolean {
  const original = originalOf(key);
  const text = original === null ? null : storage.getItem(original);
  return original !== null && text !== null && isReadable(original, text);
}

/**
 * Takes out the last good copies of all cases and signers that can be read themselves, which gives more room than anything
 * else that can be had anew. True where there was one.
 */
export function dropCopies(storage: Storage): boolean {
  const dropped = keysWith(storage, prefix).filter((key) => isSpare(storage, key));
  for (const key of dropped) storage.removeItem(key);
  return dropped.length > 0;
}

/** A storage that gives up last good copies for any other text before it refuses one. */
export function withRoom(storage: Storage): Storage {
  const roomy: Storage = {
    get length() {
      return storage.length;
    },
    key: (at) => storage.key(at),
    getItem: (key) => storage.getItem(key),
    setItem: (key, text) => {
      try {
        storage.setItem(key, text);
      } catch (error) {
        if (!isFull(error) || isCopy(key) || !dropCopies(storage)) throw error;
        storage.setItem(key, text);
      }
    },
    removeItem: (key) => storage.removeItem(key),
    clear: () => storage.clear(),
  };
  return onTopOf(roomy, storage);
}
