import type { LockDelay, Passcode, Saved } from '#case/ports.ts';
import { toBase64url } from '#cipher/base64url.ts';
import { keyFrom, newStretching } from '#cipher/passphrase.ts';
import { canSeal, randomBytes, seal, unseal } from '#cipher/sealing.ts';
import { isFull } from './full.ts';
import { lockCopyKey, lockKey, openKey, triesKey } from './keys.ts';
import { type Lock, readLock, writeCopy, writeLock } from './lock.ts';
import { dropCopies } from './room.ts';
import { newSealedKey, openVault, plainKeys, sealEntry, sealedKeys, unsealEntry, type Vault } from './vault.ts';

/** What a lock is checked with; it says nothing. */
const checkText = 'open';

const removeKeys = (storage: Storage, keys: readonly string[]): void => {
  for (const key of keys) storage.removeItem(key);
};

/** A text that was sealed, and the name it has then. */
interface Done {
  readonly text: string;
  readonly at: string;
}

/**
 * Seals the texts of a storage under a new generation and opens each again, until none has changed meanwhile. Throws where
 * there is no room or one does not open.
 */
async function sealAll(under: Storage, cipherKey: CryptoKey, generation: string, from: Storage) {
  const done = new Map<string, Done>();
  for (;;) {
    const keys = plainKeys(from);
    for (const [key, { at }] of [...done])
      if (!keys.includes(key)) {
        under.removeItem(at);
        done.delete(key);
      }
    const [key] = keys.filter((each) => from.getItem(each) !== done.get(each)?.text);
    if (key === undefined) return done;
    const text = from.getItem(key) ?? '';
    const at = done.get(key)?.at ?? newSealedKey(generation);
    under.setItem(at, await sealEntry(cipherKey, at, key, text));
    const [, again] = (await unsealEntry(cipherKey, at, under.getItem(at) ?? '')) ?? [];
    if (again !== text) throw new Error('What was sealed does not open');
    done.set(key, { text, at });
  }
}

/** The generation of the passcode that is set; undefined while none is, or its lock cannot be read. */
const generationIn = (under: Storage): string | undefined => lockIn(under)?.generation;

interface Setting {
  readonly passcode: string;
  readonly delay: LockDelay;
  /** Milliseconds by a clock that does not go back. */
  readonly now: () => number;
}

/** Tries once more without the last good copies of these texts where there was no room; they are made anew with time. */
async function withoutCopies(texts: Storage, attempt: () => Promise<Saved['outcome']>): Promise<Saved['outcome']> {
  const outcome = await attempt();
  return outcome === 'full' && dropCopies(texts) ? attempt() : outcome;
}

/**
 * Seals everything with a passcode, for the first time or instead of another. What was readable before stays so until all
 * of it is sealed and tried; then the lock is put in place in one write, and what it replaces goes. Where there is no
 * room for both, nothing changes but that last good copies are given up.
 * @param under The browser's storage.
 * @param from The texts: the same storage, or that of a vault which is open.
 */
export const setPasscode = (under: Storage, from: Storage, setting: Setting): Promise<Saved['outcome']> =>
  withoutCopies(from, () => sealUnder(under, from, setting));

async function sealUnder(under: Storage, from: Storage, setting: Setting): Promise<Saved['outcome']> {
  const generation = toBase64url(randomBytes(6));
  const current = generationIn(under);
  try {
    // What an interrupted attempt left behind.
    if (readLock(under) === null) removeKeys(under, sealedKeys(under));
    const stretching = await newStretching(setting.now);
    const cipherKey = await keyFrom(setting.passcode, stretching);
    const check = await seal(cipherKey, checkText, lockKey);
    const done = await sealAll(under, cipherKey, generation, from);
    // From here on nothing is awaited: what holds now holds when the lock is there.
    if (generationIn(under) !== current || [...done.values()].some(({ at }) => under.getItem(at) === null))
      throw new Error('Another page has changed the passcode meanwhile');
    writeLock(under, { ...stretching, generation, check, delay: setting.delay });
    // What was written while it was being sealed stays, and is taken in when the texts are opened.
    removeKeys(
      under,
      plainKeys(under).filter((key) => under.getItem(key) === done.get(key)?.text),
    );
    if (current !== undefined) removeKeys(under, sealedKeys(under, current));
    under.removeItem(triesKey);
    return 'saved';
  } catch (error) {
    removeKeys(under, sealedKeys(under, generation));
    return isFull(error) ? 'full' : 'blocked';
  }
}

/** The key of a lock, if the passcode is right; else null. */
async function keyOf(lock: Lock, passcode: string): Promise<CryptoKey | null> {
  const cipherKey = await keyFrom(passcode, lock);
  return (await unseal(cipherKey, lock.check, lockKey)) === checkText ? cipherKey : null;
}

/** True where this passcode opens the lock. */
export const opens = async (lock: Lock, passcode: string): Promise<boolean> => (await keyOf(lock, passcode)) !== null;

/** The texts behind a lock; null where the passcode is wrong. */
export async function unlock(under: Storage, lock: Lock, passcode: string): Promise<Vault | null> {
  const cipherKey = await keyOf(lock, passcode);
  // While the key was made, another page may have replaced the passcode: what is sealed belongs to another one now.
  if (cipherKey === null || generationIn(under) !== lock.generation) return null;
  // Its copy may be that of the passcode before, and texts of that one may be left.
  if (under.getItem(lockCopyKey) !== under.getItem(lockKey)) writeCopy(under);
  const current = sealedKeys(under, lock.generation);
  removeKeys(
    under,
    sealedKeys(under).filter((key) => !current.includes(key)),
  );
  under.removeItem(triesKey);
  return openVault(under, cipherKey, lock);
}

/**
 * Stores everything as plain text again and takes the passcode away; where there is no room for both, nothing changes but
 * that last good copies are given up.
 */
export const removePasscode = (under: Storage, vault: Vault): Promise<Saved['outcome']> =>
  withoutCopies(vault.storage, () => openAll(under, vault));

async function openAll(under: Storage, vault: Vault): Promise<Saved['outcome']> {
  const written: string[] = [];
  try {
    await vault.settled();
    for (const key of plainKeys(vault.storage)) {
      written.push(key);
      under.setItem(key, vault.storage.getItem(key) ?? '');
    }
  } catch (error) {
    removeKeys(under, written);
    return isFull(error) ? 'full' : 'blocked';
  }
  vault.dissolve();
  removeKeys(under, [lockKey, lockCopyKey, openKey, triesKey]);
  // Texts that could not be opened stay: nothing else holds them.
  if (vault.damaged === 0) removeKeys(under, sealedKeys(under));
  return 'saved';
}

const lockIn = (under: Storage | null): Lock | null => {
  const lock = under === null ? null : readLock(under);
  return typeof lock === 'string' ? null : lock;
};

/**
 * The passcode of a storage.
 * @param vault The texts behind it while they are open; null where no passcode is set.
 */
export function passcodeOf(under: Storage | null, vault: Vault | null): Passcode {
  const lock = lockIn(under);
  return {
    obstacle: under === null ? 'blocked' : canSeal() ? null : 'noCrypto',
    delay: lock?.delay ?? null,
    damaged: vault?.damaged ?? 0,
    isRight: async (passcode) => lock !== null && opens(lock, passcode),
    set: async (passcode, delay) =>
      under === null
        ? 'blocked'
        : setPasscode(under, vault?.storage ?? under, { passcode, delay, now: () => performance.now() }),
    changeDelay: (delay) => {
      if (under === null || lock === null || generationIn(under) !== lock.generation) return 'blocked';
      try {
        writeLock(under, { ...lock, delay });
        return 'saved';
      } catch (error) {
        return isFull(error) ? 'full' : 'blocked';
      }
    },
    remove: async () => (under === null || vault === null ? 'blocked' : removePasscode(under, vault)),
  };
}
