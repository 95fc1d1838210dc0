import { useLayoutEffect, useMemo } from 'react';
import { SharedPage } from '#screens/share/shared.tsx';
import { isSharedHash } from '#screens/shell/address.ts';
import { keepLink, keptLink } from '#storage/kept-links.ts';

/** All that the address shows of a link that is looked at. */
const bare = '#s1';

/** What the entry of the history holds: the id of the link, or the link itself as an earlier release kept it. */
function entryNow(): string | null {
  const { shared } = (history.state ?? {}) as { readonly shared?: unknown };
  return typeof shared === 'string' ? shared : null;
}

/** The link of the page: the one that the address holds, or the one that was taken out of it. */
function linkOf(hash: string, entry: string | null): string {
  if (hash !== bare || entry === null) return hash;
  return isSharedHash(entry) ? entry : (keptLink(entry) ?? bare);
}

/**
 * The page of a link that somebody shared. The link itself goes to what the browser keeps for this tab: in the address the
 * share button of the browser would pass it on, and in the history nothing could remove it.
 */
export function SharedLink({ hash }: { readonly hash: string }) {
  const entry = entryNow();
  // What is looked at stays while it is, though another page may remove it meanwhile.
  const link = useMemo(() => linkOf(hash, entry), [hash, entry]);
  useLayoutEffect(() => {
    const entry = entryNow();
    if (link === bare || (entry !== null && !isSharedHash(entry))) return;
    history.replaceState({ ...history.state, shared: keepLink(link) ?? link }, '', bare);
  }, [link]);
  return <SharedPage hash={link} />;
}
