import { useSyncExternalStore } from 'react';

/** The width from which the page has room for all stages side by side. */
const query = '(min-width: 80rem)';

const media = (): MediaQueryList | null => (typeof matchMedia === 'function' ? matchMedia(query) : null);

function follow(onChange: () => void): () => void {
  const watched = media();
  watched?.addEventListener('change', onChange);
  return () => watched?.removeEventListener('change', onChange);
}

/** True while the window is wide enough for columns. */
export const useIsWide = (): boolean => useSyncExternalStore(follow, () => media()?.matches ?? false);
