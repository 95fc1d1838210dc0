import { useEffect } from 'react';
import type { LockDelay } from '#case/ports.ts';
import { hidden } from '#screens/shell/hiding.ts';
import { claimOpen, watchClaims } from '#storage/open-page.ts';

const minute = 60_000;
const touches = ['pointerdown', 'keydown', 'input', 'scroll'] as const;

/**
 * Locks the page after so many minutes without a touch or out of sight, and at once when it is hidden, or when another page
 * of this browser opens what is sealed: two pages would write over each other. While out of sight the page is blank, so that the list of
 * open apps shows nothing of it.
 * @param storage The browser's storage while the page is open; null while it is locked.
 */
export function useAutoLock(
  storage: Storage | null,
  delay: LockDelay | null,
  lock: (because?: 'openedElsewhere' | 'hidden') => void,
): void {
  useEffect(() => {
    if (storage === null) return;
    const stopWatching = watchClaims(claimOpen(storage), () => lock('openedElsewhere'));
    const onHidden = () => lock('hidden');
    addEventListener(hidden, onHidden);
    return () => {
      stopWatching();
      removeEventListener(hidden, onHidden);
    };
  }, [storage, lock]);

  useEffect(() => {
    if (storage === null || delay === null) return;
    const untilIdle = Math.max(delay, 1) * minute;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since = Date.now();
    const lockIn = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => lock(), milliseconds);
    };
    const touched = () => {
      since = Date.now();
      lockIn(untilIdle);
    };
    const seenOrNot = () => {
      document.body.hidden = document.hidden;
      if (document.hidden) {
        since = Date.now();
        if (delay === 0) lock();
        else lockIn(delay * minute);
      } else if (Date.now() - since >= untilIdle) lock();
      else touched();
    };
    touched();
    for (const kind of touches) addEventListener(kind, touched, { capture: true, passive: true });
    document.addEventListener('visibilitychange', seenOrNot);
    return () => {
      clearTimeout(timer);
      document.body.hidden = false;
      for (const kind of touches) removeEventListener(kind, touched, { capture: true });
      document.removeEventListener('visibilitychange', seenOrNot);
    };
  }, [storage, delay, lock]);
}
