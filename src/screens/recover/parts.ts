import type { StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** The panels and forms of this stage's screens. */
export const recoverParts = {
  clearance: {
    Headline: lazyWithPreload(() => import('./clearance-headline.tsx').then((all) => all.ClearanceHeadline)),
  },
  settled: {
    Outcome: lazyWithPreload(() => import('./settled-panel.tsx').then((all) => all.SettledPanel)),
  },
} satisfies StageParts;
