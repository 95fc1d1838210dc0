import type { StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** What this stage gives to its screens. */
export const recoverParts = {
  settled: {
    Outcome: lazyWithPreload(() => import('./settled-panel.tsx').then((all) => all.SettledPanel)),
  },
} satisfies StageParts;
