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

/** Reads the address and the entry of the history. */
function look(before?: Looking): Looking {
  const { depth = 0, way = 'road', intent = way } = entryNow();
  return { route: routeOf(location.hash), intent, depth, cameBack: before !== undefined && depth < before.depth };
}

/** The navigation, held in the address: the browser's Back and Forward work within the app. */
export function useAddress(): Navigation {
  const [looking, setLooking] = useState(() => look());
  useEffect(() => {
    // Every screen starts at its heading, also when going back.
    history.scrollRestoration = 'manual';
    const follow = () => setLooking(look);
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);
  const go = useCallback<Navigation['go']>((route, { intent = 'road', replace = false } = {}) => {
    const depth = entryNow().depth ?? 0;
    const entry = { intent, depth: replace ? depth : depth + 1 };
    // The link itself is kept elsewhere by the page that shows it.
    const hash = route.kind === 'shared' ? '#s1' : hashOf(route);
    history[replace ? 'replaceState' : 'pushState'](entry, '', hash);
    setLooking({ ...entry, route, cameBack: false });
  }, []);
  const back = useCallback(() => {
    if ((entryNow().depth ?? 0) > 0) history.back();
    else go({ kind: 'start' }, { replace: true });
  }, [go]);
  return useMemo(() => ({ ...looking, go, back }), [looking, go, back]);
}
