import { useLayoutEffect } from 'react';
import { SharedPage } from '#screens/share/shared.tsx';
import { isSharedHash } from '#screens/shell/address.ts';
import { keepLink, keptLink, takeLinks } from '#storage/kept-links.ts';
import { casePrefix } from '#storage/keys.ts';

/** All that the address shows of a link that is looked at. */
const bare = '#s1';

/** The link as an earlier release kept it in the entry of the history, or its place among those of the tab. */
const kept = (): unknown => (history.state as { readonly shared?: unknown } | null)?.shared;

/** The link of the page: the one that the address holds, or the one that was taken out of it. */
function linkOf(hash: string): string {
  const shared = kept();
  if (hash !== bare) return hash;
  if (typeof shared === 'number') return keptLink(shared) ?? bare;
  return typeof shared === 'string' && isSharedHash(shared) ? shared : bare;
}

// What was looked at may be what another page removes now.
addEventListener('storage', ({ key, newValue }) => {
  if (key === null || (key.startsWith(casePrefix) && newValue === null)) takeLinks();
});

/**
 * The page of a link that somebody shared. The link itself goes to what the browser keeps for this tab: in the address the
 * share button of the browser would pass it on, and in the history nothing could remove it.
 */
export function SharedLink({ hash }: { readonly hash: string }) {
  const link = linkOf(hash);
  useLayoutEffect(() => {
    if (link === bare || typeof kept() === 'number') return;
    history.replaceState({ ...history.state, shared: keepLink(link) ?? link }, '', bare);
  }, [link]);
  return <SharedPage hash={link} />;
}
