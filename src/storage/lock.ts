import * as v from 'valibot';
import { type LockDelay, lockDelays } from '#case/ports.ts';
import { fromBase64url, toBase64url } from '#cipher/base64url.ts';
import { fewestRounds, mostRounds, type Stretching } from '#cipher/passphrase.ts';
import { lockCopyKey, lockKey } from './keys.ts';

const text = v.pipe(v.string(), v.maxLength(200));
const storedLock = v.object({
  format: v.literal(1),
  salt: text,
  rounds: v.pipe(v.number(), v.integer(), v.minValue(fewestRounds), v.maxValue(mostRounds)),
  generation: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  check: text,
  delay: v.fallback(v.picklist(lockDelays), 5),
});
const newerLock = v.object({ format: v.pipe(v.number(), v.integer(), v.minValue(2)) });

/** What is stored of a passcode. None of it is a secret. */
export interface Lock extends Stretching {
  /** Begins the names of the texts sealed with this passcode. */
  readonly generation: string;
  /** Something sealed with it, which only the same passcode opens. */
  readonly check: string;
  readonly delay: LockDelay;
}

/** A lock that is stored but cannot be used: of a newer release, or damaged in both its copies. */
export type LockTrouble = 'newer' | 'damaged';

function parsed(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? '');
  } catch {
    return null;
  }
}

function lockOf(stored: string | null): Lock | LockTrouble {
  const json = parsed(stored);
  if (v.is(newerLock, json)) return 'newer';
  const read = v.safeParse(storedLock, json);
  const salt = read.success ? fromBase64url(read.output.salt) : null;
  return read.success && salt !== null ? { ...read.output, salt } : 'damaged';
}

/** The lock of a storage; its copy where it is damaged. Null where no passcode is set. */
export function readLock(storage: Storage): Lock | LockTrouble | null {
  if (storage.getItem(lockKey) === null) return null;
  const lock = lockOf(storage.getItem(lockKey));
  return lock === 'damaged' ? lockOf(storage.getItem(lockCopyKey)) : lock;
}

/** Stores a lock, the copy first: from the moment the lock itself stands there, it is the one that counts. */
export function writeLock(storage: Storage, { salt, rounds, generation, check, delay }: Lock): void {
  const stored = JSON.stringify({ format: 1, salt: toBase64url(salt), rounds, generation, check, delay });
  storage.setItem(lockCopyKey, stored);
  storage.setItem(lockKey, stored);
}

/** Makes the copy like the lock; where there is no room, it stays as it is. */
export function writeCopy(storage: Storage): void {
  const lock = storage.getItem(lockKey);
  if (lock === null || lockOf(lock) === 'damaged') return;
  try {
    storage.setItem(lockCopyKey, lock);
  } catch {
    // No room.
  }
}
