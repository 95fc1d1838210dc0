import { useCallback, useLayoutEffect, useRef } from 'react';
import { giveLinks, takeLinks } from '#storage/kept-links.ts';
import { tellsRemoval } from '#storage/removals.ts';
import { settleAddress } from './use-address.ts';

interface Address {
  readonly hash: string;
  readonly state: unknown;
  /** The links that were looked at in this tab. */
  readonly links: string | null;
}

const neutral = '#/';

/**
 * While the page is locked, the address names no screen and the tab keeps no link that was looked at: both would tell where
 * the person stands. What they were is in memory alone.
 * @returns A function that gives the address back; it goes where a link leads that was opened meanwhile.
 */
export function useHiddenAddress(isLocked: boolean): () => void {
  const before = useRef<Address | null>(null);
  useLayoutEffect(() => {
    if (!isLocked) return;
    const hide = () => history.replaceState(null, '', neutral);
    settleAddress();
    before.current ??= { hash: location.hash, state: history.state, links: takeLinks() };
    hide();
    /** Going back leads to what was open earlier, which stays hidden; an address without a state was just opened. */
    const moved = ({ state }: PopStateEvent) => {
      if (state === null && ![neutral, ''].includes(location.hash))
        before.current = { links: before.current?.links ?? null, hash: location.hash, state };
      hide();
    };
    addEventListener('popstate', moved);
    const heard = (event: StorageEvent) => {
      if (before.current !== null && tellsRemoval(event)) before.current = { ...before.current, links: null };
    };
    addEventListener('storage', heard);
    return () => {
      removeEventListener('popstate', moved);
      removeEventListener('storage', heard);
    };
  }, [isLocked]);
  return useCallback(() => {
    const was = before.current;
    before.current = null;
    if (was === null) return;
    giveLinks(was.links);
    history.replaceState(was.state, '', was.hash || neutral);
  }, []);
}
