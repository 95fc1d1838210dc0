import type { StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** What this stage gives to its screens. */
export const evidenceParts = {
  checklist: {
    Panel: lazyWithPreload(() => import('./checklist-panel.tsx').then((all) => all.ChecklistPanel)),
  },
} satisfies StageParts;
