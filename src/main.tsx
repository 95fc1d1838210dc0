import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { takeOver } from '#app/first-page.ts';
import { keepFiguresWhole } from '#app/keep-figures-whole.ts';
import { keepPreferences } from '#app/keep-preferences.ts';
import { openApp } from '#app/root.tsx';
import { ignoreStrayTaps } from '#app/stray-taps.ts';
import './styles/index.css';

const root = document.getElementById('root');
if (root !== null) {
  keepPreferences(document.documentElement);
  takeOver(root, () => ignoreStrayTaps(document));
  // Of the whole page: a document to print stands beside the app.
  keepFiguresWhole(document.body);
  // Piece by piece: what a phone renders at once, it answers no tap for.
  startTransition(() => createRoot(root).render(<StrictMode>{openApp()}</StrictMode>));
}
