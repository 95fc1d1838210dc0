import { useCallback, useEffect, useMemo, useState } from 'react';
import type { NavigationIntent } from '#machines/journey.ts';
import { hashOf, isSharedHash, type Route, routeOf } from '#screens/shell/address.ts';
import type { Navigation } from '#screens/shell/navigation.tsx';

/** What an entry of the browser's history holds besides its address. */
interface Entry {
  readonly intent?: NavigationIntent;
  /** What an earlier release called the intent; its entries stay in the browser's history. */
  readonly way?: NavigationIntent;
  /** The payload of a shared link, which is removed from the address bar. */
  readonly shared?: string;
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

const intents: readonly NavigationIntent[] = ['road', 'change', 'goOn', 'urgent'];
const bareShared = '#s1';

const entryOf = (state: unknown): Entry => (typeof state === 'object' && state !== null ? (state as Entry) : {});

/** Reads the address and the history entry; moves a shared payload from the address into the entry. */
function look(before?: Looking): Looking {
  const entry = entryOf(history.state);
  const depth = entry.depth ?? 0;
  return { ...routeOfEntry(entry), depth, cameBack: before !== undefined && depth < before.depth };
}

function routeOfEntry(entry: Entry): Pick<Looking, 'route' | 'intent'> {
  const { hash } = location;
  if (isSharedHash(hash) && hash !== bareShared) {
    history.replaceState({ ...entry, shared: hash }, '', bareShared);
    return { route: { kind: 'shared', hash }, intent: 'road' };
  }
  if (hash === bareShared) return { route: { kind: 'shared', hash: entry.shared ?? hash }, intent: 'road' };
  return { route: routeOf(hash), intent: intents.find((intent) => intent === (entry.intent ?? entry.way)) ?? 'road' };
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
    const depth = entryOf(history.state).depth ?? 0;
    const isShared = route.kind === 'shared';
    const entry: Entry = { intent, depth: replace ? depth : depth + 1, ...(isShared && { shared: route.hash }) };
    const hash = isShared ? bareShared : hashOf(route);
    if (replace) history.replaceState(entry, '', hash);
    else history.pushState(entry, '', hash);
    setLooking({ route, intent, depth: entry.depth ?? 0, cameBack: false });
  }, []);
  const back = useCallback(() => {
    if ((entryOf(history.state).depth ?? 0) > 0) history.back();
    else go({ kind: 'start' }, { replace: true });
  }, [go]);
  return useMemo(() => ({ ...looking, go, back }), [looking, go, back]);
}
