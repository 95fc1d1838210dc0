import { lockKey } from './keys.ts';

/** True where what is stored is sealed with a passcode. */
export function isLocked(): boolean {
  try {
    return localStorage.getItem(lockKey) !== null;
  } catch {
    return false;
  }
}

/** Calls `changed` when another page sets, changes or takes away the passcode, or removes everything. */
export function watchLock(changed: () => void): void {
  addEventListener('storage', ({ key, newValue, oldValue }) => {
    // Choosing another delay changes the lock too, and nothing that is sealed.
    if (key === lockKey && generationIn(newValue) !== generationIn(oldValue)) changed();
  });
}

const generationIn = (lock: string | null): string | undefined => /"generation":"([^"]*)"/.exec(lock ?? '')?.[1];
