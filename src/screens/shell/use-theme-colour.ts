import { useEffect } from 'react';
import { useStore } from 'zustand';
import { preferences } from '#case/preferences.ts';

/** The schemes as the page names them in the `media` of its two colours for the bars of the browser. */
const schemeOf = (media: string): 'light' | 'dark' => (media.includes('dark') ? 'dark' : 'light');

/** Gives the bars of the browser the colour of the theme that was chosen. */
export function useThemeColour(): void {
  const theme = useStore(preferences, (preferred) => preferred.theme);
  useEffect(() => {
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      meta.dataset.scheme ??= schemeOf(meta.media);
      const { scheme } = meta.dataset;
      if (theme === 'auto') meta.media = `(prefers-color-scheme: ${scheme})`;
      else meta.media = scheme === theme ? 'all' : 'not all';
    }
  }, [theme]);
}
