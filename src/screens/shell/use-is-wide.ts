import { useCallback, useSyncExternalStore } from 'react';

/** Widths of the window from which the page has room: beside the question, and for all stages side by side. */
const widths = { besides: '(min-width: 64rem)', columns: '(min-width: 80rem)' };

const mediaFor = (room: keyof typeof widths): MediaQueryList | null =>
  typeof matchMedia === 'function' ? matchMedia(widths[room]) : null;

/** True while the window is wide enough for that; without an answer it counts as narrow. */
export function useIsWide(room: keyof typeof widths): boolean {
  const follow = useCallback(
    (onChange: () => void) => {
      const media = mediaFor(room);
      media?.addEventListener('change', onChange);
      return () => media?.removeEventListener('change', onChange);
    },
    [room],
  );
  return useSyncExternalStore(follow, () => mediaFor(room)?.matches ?? false);
}
