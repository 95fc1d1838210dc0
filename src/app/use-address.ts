import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Way } from '#machines/journey.ts';
import { hashOf, isSharedHash, type Place, placeOf } from '#screens/shell/address.ts';
import type { Navigation } from '#screens/shell/navigation.tsx';

/** What an entry of the browser's history keeps besides its address. */
interface Entry {
  readonly way?: Way;
  /** The payload of a shared link, which does not stay in the address bar. */
  readonly shared?: string;
  /** How many entries of this app lie before it. */
  readonly depth?: number;
}

interface Looking {
  readonly place: Place;
  readonly way: Way;
  readonly depth: number;
  /** True when the last step went back. */
  readonly cameBack: boolean;
}

const ways: readonly Way[] = ['road', 'change', 'goOn', 'urgent'];
const bareShared = '#s1';

const entryOf = (state: unknown): Entry => (typeof state === 'object' && state !== null ? (state as Entry) : {});

/** What the address and the history entry say; a shared payload moves from the address into the entry. */
function look(before?: Looking): Looking {
  const entry = entryOf(history.state);
  const depth = entry.depth ?? 0;
  return { ...placeOfEntry(entry), depth, cameBack: before !== undefined && depth < before.depth };
}

function placeOfEntry(entry: Entry): Pick<Looking, 'place' | 'way'> {
  const { hash } = location;
  if (isSharedHash(hash) && hash !== bareShared) {
    history.replaceState({ ...entry, shared: hash }, '', bareShared);
    return { place: { kind: 'shared', hash }, way: 'road' };
  }
  if (hash === bareShared) return { place: { kind: 'shared', hash: entry.shared ?? hash }, way: 'road' };
  return { place: placeOf(hash), way: ways.find((way) => way === entry.way) ?? 'road' };
}

/** Where one looks is owned by the address; the browser's Back and Forward are the app's. */
export function useAddress(): Navigation {
  const [looking, setLooking] = useState(() => look());
  useEffect(() => {
    // Every screen starts at its question, also when going back.
    history.scrollRestoration = 'manual';
    const follow = () => setLooking(look);
    addEventListener('popstate', follow);
    addEventListener('hashchange', follow);
    return () => {
      removeEventListener('popstate', follow);
      removeEventListener('hashchange', follow);
    };
  }, []);
  const go = useCallback<Navigation['go']>((place, { way = 'road', replace = false } = {}) => {
    const depth = entryOf(history.state).depth ?? 0;
    const entry: Entry = { way, depth: replace ? depth : depth + 1 };
    if (replace) history.replaceState(entry, '', hashOf(place));
    else history.pushState(entry, '', hashOf(place));
    setLooking({ place, way, depth: entry.depth ?? 0, cameBack: false });
  }, []);
  const back = useCallback(() => {
    if ((entryOf(history.state).depth ?? 0) > 0) history.back();
    else go({ kind: 'start' }, { replace: true });
  }, [go]);
  return useMemo(() => ({ ...looking, go, back }), [looking, go, back]);
}
