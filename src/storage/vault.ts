import * as v from 'valibot';
import { toBase64url } from '#cipher/base64url.ts';
import type { Stretching } from '#cipher/passphrase.ts';
import { randomBytes, seal, sealedOverhead, unseal } from '#cipher/sealing.ts';
import { isCopy, originalOf } from './copies.ts';
import { isFull } from './full.ts';
import { keysWith, lockCopyKey, lockKey, openKey, preferencesKey, prefix, sealedPrefix, triesKey } from './keys.ts';
import { dropCopies, isSpare, onTopOf } from './room.ts';

/** What seals texts with a passcode, and how its key was made. */
export interface Sealing extends Stretching {
  readonly seal: (text: string, about: string) => Promise<string>;
}

/** The sealed texts of a storage, open: as plain text they are in memory only. */
export interface Vault {
  /** To be used as the browser's own. What is set here is sealed and stored a moment later. */
  readonly storage: Storage;
  /** Waits until all that was set is stored. Rejects with the error of the storage where it cannot be; a later call tries again. */
  readonly settled: () => Promise<void>;
  /** How many sealed texts could not be opened; they stay as they are. */
  readonly damaged: number;
  /** Seals a text that leaves this storage with the same passcode. */
  readonly sealing: Sealing;
  /** Makes keys hold what they held before; where even that is refused, what is in memory stays. */
  readonly putBack: (before: readonly (readonly [key: string, text: string | null])[]) => void;
  /** From now on texts are stored as they are: the passcode was taken away, or everything was removed. */
  readonly dissolve: () => void;
}

/** Takes for a moment the room that a text will need once it is sealed. */
const roomKey = `${prefix}room`;
const own: readonly string[] = [lockKey, lockCopyKey, triesKey, openKey, roomKey, preferencesKey];

/** The keys under which the app stores what is to be sealed. */
export const plainKeys = (storage: Storage): readonly string[] =>
  keysWith(storage, prefix).filter((key) => !own.includes(key) && !key.startsWith(sealedPrefix));

/** The keys of what is sealed, in one generation or in all. */
export const sealedKeys = (storage: Storage, generation?: string): readonly string[] =>
  keysWith(storage, generation === undefined ? sealedPrefix : `${sealedPrefix}${generation}:`);

/** A name for one more sealed text. */
export const newSealedKey = (generation: string): string =>
  `${sealedPrefix}${generation}:${toBase64url(randomBytes(9))}`;

/** Seals a text together with its key, which would tell how many cases and persons there are. */
export const sealEntry = (cipherKey: CryptoKey, at: string, key: string, text: string): Promise<string> =>
  // JSON keeps halves of characters, which UTF-8 cannot.
  seal(cipherKey, JSON.stringify([key, text]), at);

const entry = v.tuple([v.string(), v.string()]);

/** The key and text sealed under a name; null where they cannot be opened. */
export async function unsealEntry(
  cipherKey: CryptoKey,
  at: string,
  sealed: string,
): Promise<readonly [key: string, text: string] | null> {
  const plain = await unseal(cipherKey, sealed, at);
  if (plain === null) return null;
  const read = v.safeParse(entry, JSON.parse(plain));
  return read.success ? read.output : null;
}

/**
 * A storage in memory, which tells of every key that changes.
 * @param before Called before a text is set; nothing is set where it throws.
 */
function inMemory(
  texts: Map<string, string>,
  before: (key: string, text: string) => void,
  changed: (key: string) => void,
): Storage {
  const removeItem = (key: string) => {
    if (texts.delete(key)) changed(key);
  };
  return {
    get length() {
      return texts.size;
    },
    key: (at) => [...texts.keys()][at] ?? null,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      if (texts.get(key) === text) return;
      before(key, text);
      texts.set(key, text);
      changed(key);
    },
    removeItem,
    clear: () => {
      for (const key of [...texts.keys()]) removeItem(key);
    },
  };
}

/** The storage with what is never sealed: preferences go through to the one below. */
const withPreferences = (sealed: Storage, under: Storage): Storage => {
  const of = (key: string) => (key === preferencesKey ? under : sealed);
  return {
    get length() {
      return sealed.length;
    },
    key: (at) => sealed.key(at),
    getItem: (key) => of(key).getItem(key),
    setItem: (key, text) => of(key).setItem(key, text),
    removeItem: (key) => of(key).removeItem(key),
    clear: () => sealed.clear(),
  };
};

/** How many characters the sealed text of a key will have. */
const sealedLength = (key: string, text: string): number =>
  Math.ceil(((sealedOverhead + new TextEncoder().encode(JSON.stringify([key, text])).length) * 4) / 3);

/**
 * Opens the sealed texts of one generation. Plain ones that stand beside them were written after the sealing, by a page
 * that was about to close: they are taken in and sealed.
 * @param under The browser's storage.
 */
export async function openVault(
  under: Storage,
  cipherKey: CryptoKey,
  { generation, salt, rounds }: Stretching & { readonly generation: string },
): Promise<Vault> {
  const texts = new Map<string, string>();
  const places = new Map<string, string>();
  const unsaved = new Set<string>();
  let damaged = 0;
  for (const at of sealedKeys(under, generation)) {
    const found = await unsealEntry(cipherKey, at, under.getItem(at) ?? '');
    if (found === null) damaged += 1;
    else {
      texts.set(...(found as [string, string]));
      places.set(found[0], at);
    }
  }
  for (const key of plainKeys(under)) {
    texts.set(key, under.getItem(key) ?? '');
    unsaved.add(key);
  }

  let isDissolved = false;
  let writing: Promise<void> | null = null;
  let failure: { readonly error: unknown } | null = null;

  const remove = (key: string) => {
    const at = places.get(key);
    if (at !== undefined) under.removeItem(at);
    under.removeItem(key);
    places.delete(key);
    unsaved.delete(key);
  };
  async function store(key: string, text: string): Promise<void> {
    const at = places.get(key) ?? newSealedKey(generation);
    const sealed = await sealEntry(cipherKey, at, key, text);
    // Meanwhile it may have been changed again, or removed.
    if (isDissolved || texts.get(key) !== text) return;
    try {
      under.setItem(at, sealed);
    } catch (error) {
      // Another page may have taken the room that was found.
      if (!isFull(error) || isCopy(key) || !dropCopies(storage)) throw error;
      under.setItem(at, sealed);
    }
    under.removeItem(key);
    places.set(key, at);
    unsaved.delete(key);
  }
  /**
   * In the order of the changes, and none after one that failed: nothing is removed or written over before what takes its
   * place is stored. A copy of what can be read itself is given up where it finds no room.
   */
  async function storeAll(): Promise<void> {
    // Where there is only something to remove, all else is done without waiting, and `writing` would be set after its end.
    await Promise.resolve();
    failure = null;
    while (failure === null) {
      const [key] = unsaved;
      if (key === undefined) break;
      try {
        const text = texts.get(key);
        if (text === undefined) remove(key);
        else await store(key, text);
      } catch (error) {
        if (isFull(error) && isSpare(storage, key)) texts.delete(key);
        else failure = { error };
      }
    }
    writing = null;
  }
  const write = (): Promise<void> => {
    writing ??= storeAll();
    return writing;
  };
  /** How many characters more than now the sealed text of a key will take. */
  const growthOf = (key: string, text: string): number => {
    const at = places.get(key);
    return sealedLength(key, text) - (at === undefined ? 0 : (under.getItem(at)?.length ?? 0));
  };
  /** Throws as a storage does where there is no room for all that waits and for this too. */
  const findRoom = (key: string, text: string) => {
    const waiting = [...unsaved].map((each) => {
      const text = texts.get(each);
      return each === key || text === undefined ? 0 : growthOf(each, text);
    });
    const own = growthOf(key, text);
    // What takes no more than now has room, whatever waits.
    if (own <= 0) return;
    const growth = waiting.reduce((sum, each) => sum + Math.max(0, each), own);
    under.setItem(roomKey, 'x'.repeat(growth));
    under.removeItem(roomKey);
  };
  const set = (key: string, text: string) => {
    if (isDissolved) under.setItem(key, text);
    else findRoom(key, text);
  };
  const changed = (key: string) => {
    // The room of a copy is needed at once; it is only kept while what it is a copy of waits to be stored.
    const original = originalOf(key);
    const isFree = original !== null && !unsaved.has(original);
    if (isDissolved || (isFree && !texts.has(key))) {
      if (!texts.has(key)) remove(key);
      return;
    }
    // Once more at the end: the order of the last changes counts.
    unsaved.delete(key);
    unsaved.add(key);
    write();
  };
  const storage = onTopOf(withPreferences(inMemory(texts, set, changed), under), under);
  if (unsaved.size > 0) write();
  return {
    storage,
    settled: async () => {
      while (unsaved.size > 0) {
        await write();
        if (failure !== null) throw (failure as { readonly error: unknown }).error;
      }
    },
    damaged,
    sealing: { salt, rounds, seal: (text, about) => seal(cipherKey, text, about) },
    putBack: (before) => {
      try {
        for (const [key, text] of before)
          if (text === null) storage.removeItem(key);
          else storage.setItem(key, text);
      } catch {
        // No room: the next save says so too.
      }
    },
    dissolve: () => {
      isDissolved = true;
      unsaved.clear();
    },
  };
}
