import { useCallback, useEffect, useMemo, useState } from 'react';
import type { NavigationIntent } from '#machines/journey.ts';
import { hashOf, type Route, routeOf } from '#screens/shell/address.ts';
import type { Navigation } from '#screens/shell/navigation.tsx';

/** What an entry of the browser's history holds besides its address. */
interface Entry {
  readonly intent?: NavigationIntent;
  /** What an earlier release called the intent; its entries stay in the browser's history. */
  readonly way?: NavigationIntent;
  /** How many entries of this app come before it. */
  readonly depth?: number;
}

interface Looking {
  readonly route: Route;
  readonly intent: NavigationIntent;
  readonly depth: number;
  /** True when the last step went back. */
  readonly cameBack: boolean;
}

const entryNow = (): Entry => (history.state as Entry | null) ?? {};

let waiting: (() => void) | null = null;

/** Writes to the history what still waits to be written, as before the page is left or hidden. */
export function settleAddress(): void {
  waiting?.();
  waiting = null;
}

/** Writes to the history once the screen is seen: the browser takes as long for it as for styles and layout of the screen. */
function writeOnceSeen(write: () => void): void {
  waiting = write;
  // Of a page out of sight no picture is made.
  if (document.hidden) settleAddress();
  else requestAnimationFrame(() => setTimeout(settleAddress));
}

/** Reads the address and the entry of the history. */
function look(before?: Looking): Looking {
  const { depth = 0, way = 'road', intent = way } = entryNow();
  // A browser tells of one step twice where the fragment changes too.
  const cameBack = before !== undefined && (depth < before.depth || (depth === before.depth && before.cameBack));
  return { route: routeOf(location.hash), intent, depth, cameBack };
}

/** The navigation, held in the address: the browser's Back and Forward work within the app. */
export function useAddress(): Navigation {
  const [looking, setLooking] = useState(() => look());
  useEffect(() => {
    // Every screen starts at its heading, also when going back.
    history.scrollRestoration = 'manual';
    const follow = () => {
      waiting = null;
      setLooking(look);
    };
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    addEventListener('pagehide', settleAddress);
    document.addEventListener('visibilitychange', settleAddress);
    return () => {
      settleAddress();
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
      removeEventListener('pagehide', settleAddress);
      document.removeEventListener('visibilitychange', settleAddress);
    };
  }, []);
  const go = useCallback<Navigation['go']>((route, { intent = 'road', replace = false } = {}) => {
    settleAddress();
    const depth = entryNow().depth ?? 0;
    const entry = { intent, depth: replace ? depth : depth + 1 };
    // The link itself is kept elsewhere by the page that shows it.
    const hash = route.kind === 'shared' ? '#s1' : hashOf(route);
    const write = () => history[replace ? 'replaceState' : 'pushState'](entry, '', hash);
    if (route.kind === 'screen') writeOnceSeen(write);
    else write();
    setLooking({ ...entry, route, cameBack: false });
  }, []);
  const back = useCallback(() => {
    settleAddress();
    if ((entryNow().depth ?? 0) > 0) history.back();
    else go({ kind: 'start' }, { replace: true });
  }, [go]);
  return useMemo(() => ({ ...looking, go, back }), [looking, go, back]);
}
