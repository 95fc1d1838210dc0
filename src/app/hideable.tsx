import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react';
import { HidingContext, hidden } from '#screens/shell/hiding.ts';
import { lazyWithPreload } from '#screens/shell/lazy-with-preload.tsx';
import { useBeijingDay } from './use-beijing-day.ts';

const NeutralPage = lazyWithPreload(() => import('#screens/shell/neutral-page.tsx').then((all) => all.NeutralPage));

const pressesToHide = 3;
/** Milliseconds in which they have to come. */
const quickly = 1500;

/** Everything, until it is hidden by a tap or by Escape three times; what was typed stays as it is. */
export function Hideable({ children }: { readonly children: ReactNode }) {
  const [isHidden, setHidden] = useState(false);
  const today = useBeijingDay();
  const hide = useCallback(() => {
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
  return (
    <HidingContext.Provider value={hide}>
      {isHidden && (
        <Suspense>
          <NeutralPage today={today} onBack={() => setHidden(false)} />
        </Suspense>
      )}
      <div className={isHidden ? 'hidden' : 'contents'}>{children}</div>
    </HidingContext.Provider>
  );
}
