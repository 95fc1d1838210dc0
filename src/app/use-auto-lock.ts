import { useEffect } from 'react';
import { isHeldOpen } from '#screens/shell/held-open.ts';
import { hidden } from '#screens/shell/hiding.ts';
import { readLock } from '#storage/lock.ts';
import { claimOpen, watchClaims } from '#storage/open-page.ts';

const minute = 60_000;
const touches = ['pointerdown', 'keydown', 'input', 'scroll'] as const;

/**
 * Locks the page after so many minutes without a touch or out of sight, and at once when it is hidden, or when another page
 * of this browser opens what is sealed: two pages would write over each other. While out of sight the page is blank, so that the list of
 * open apps shows nothing of it. A call that runs and a file chooser that is open hold it open.
 * @param storage The browser's storage while the page is open; null while it is locked.
 */
export function useAutoLock(storage: Storage | null, lock: (because?: 'openedElsewhere' | 'hidden') => void): void {
  useEffect(() => {
    if (storage === null) return;
    const stopWatching = watchClaims(storage, claimOpen(storage), () => lock('openedElsewhere'));
    const onHidden = () => lock('hidden');
    addEventListener(hidden, onHidden);
    return () => {
      stopWatching();
      removeEventListener(hidden, onHidden);
    };
  }, [storage, lock]);

  useEffect(() => {
    if (storage === null) return;
    /** Minutes; read anew each time, as it may just have been chosen. */
    const delay = (): number => {
      const held = readLock(storage);
      return held === null || typeof held === 'string' ? 0 : held.delay;
    };
    const untilIdle = () => Math.max(delay(), 1) * minute;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since = Date.now();
    const lockIn = (milliseconds: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => (isHeldOpen() ? lockIn(milliseconds) : lock()), milliseconds);
    };
    /** Timers sleep with a phone: what is over by the clock is over. */
    const isOver = () => !isHeldOpen() && Date.now() - since >= untilIdle();
    const touched = () => {
      if (isOver()) return lock();
      since = Date.now();
      lockIn(untilIdle());
    };
    const seenOrNot = () => {
      if (document.hidden) {
        document.body.hidden = true;
        since = Date.now();
        if (delay() === 0 && !isHeldOpen(true)) lock();
        else lockIn(untilIdle());
        return;
      }
      touched();
      document.body.hidden = false;
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
  }, [storage, lock]);
}
