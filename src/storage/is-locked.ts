import { lockKey } from './keys.ts';

const lockText = (): string | null => {
  try {
    return localStorage.getItem(lockKey);
  } catch {
    return null;
  }
};

/** True where what is stored is sealed with a passcode. */
export const isLocked = (): boolean => lockText() !== null;

/** Choosing another delay changes the lock too, and nothing that is sealed. */
const generation = (): string | undefined => /"generation":"([^"]*)"/.exec(lockText() ?? '')?.[1];

/** Calls `changed` when another page sets, changes or takes away the passcode, also while this one slept. */
export function watchLock(changed: () => void): void {
  const known = generation();
  const look = () => {
    if (generation() !== known) changed();
  };
  // What else another page stores says nothing of it: this one may just have taken the passcode away with everything.
  addEventListener('storage', ({ key }) => key === lockKey && look());
  addEventListener('pageshow', look);
}
