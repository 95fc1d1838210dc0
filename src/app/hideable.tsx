import { type ReactNode, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { HidingContext, hidden } from '#screens/shell/hiding.ts';
import { lazyWithPreload } from '#screens/shell/lazy-with-preload.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useBeijingDay } from './use-beijing-day.ts';

const NeutralPage = lazyWithPreload(() => import('#screens/shell/neutral-page.tsx').then((all) => all.NeutralPage));

const pressesToHide = 3;
/** Milliseconds in which they have to come. */
const quickly = 1500;

/** Everything, until it is hidden by a tap or by Escape three times; what was typed stays as it is. */
export function Hideable({ children }: { readonly children: ReactNode }) {
  const [isHidden, setHidden] = useState(false);
  const today = useBeijingDay();
  const left = useRef<{ readonly focused: Element | null; readonly top: number } | null>(null);
  const hide = useCallback(() => {
    left.current ??= { focused: document.activeElement, top: scrollY };
    setHidden(true);
    dispatchEvent(new Event(hidden));
  }, []);
  useEffect(() => {
    let pressedAt: readonly number[] = [];
    const onKey = ({ key, repeat, timeStamp }: KeyboardEvent) => {
      if (key !== 'Escape' || repeat) return;
      pressedAt = [...pressedAt.filter((at) => timeStamp - at < quickly), timeStamp];
      if (pressedAt.length >= pressesToHide) hide();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [hide]);
  // Whoever comes back stands where they were.
  useLayoutEffect(() => {
    if (isHidden || left.current === null) return;
    const { focused, top } = left.current;
    left.current = null;
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    scrollTo(0, top);
  }, [isHidden]);
  return (
    <HidingContext.Provider value={hide}>
      {isHidden && (
        <ErrorBoundary>
          <Suspense>
            <NeutralPage today={today} onBack={() => setHidden(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
      <div className={isHidden ? 'hidden' : 'contents'}>{children}</div>
    </HidingContext.Provider>
  );
}
