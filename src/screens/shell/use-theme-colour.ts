import { useEffect } from 'react';
import { useStore } from 'zustand';
import { preferences } from '#case/preferences.ts';

/** Gives the bars of the browser the colour of the theme that was chosen. */
export function useThemeColour(): void {
  const theme = useStore(preferences, (preferred) => preferred.theme);
  useEffect(() => {
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
      // As an attribute: Chrome 89 and Safari 14 know no property of that name.
      meta.dataset.scheme ??= meta.getAttribute('media')?.includes('dark') ? 'dark' : 'light';
      const { scheme } = meta.dataset;
      const media = scheme === theme ? 'all' : 'not all';
      meta.setAttribute('media', theme === 'auto' ? `(prefers-color-scheme: ${scheme})` : media);
    }
  }, [theme]);
}
