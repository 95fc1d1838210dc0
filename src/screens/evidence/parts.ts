import type { StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** The panels and forms of this stage's screens. */
export const evidenceParts = {
  checklist: {
    Panel: lazyWithPreload(() => import('./checklist-panel.tsx').then((all) => all.ChecklistPanel)),
    Form: lazyWithPreload(() => import('./checklist-panel.tsx').then((all) => all.ChecklistForm)),
  },
} satisfies StageParts;
