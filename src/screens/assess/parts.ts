import type { StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** The panels and forms of this stage's screens. */
export const assessParts = {
  firstStep: {
    Panel: lazyWithPreload(() => import('./first-step-panel.tsx').then((all) => all.FirstStepPanel)),
  },
  comeBack: {
    Outcome: lazyWithPreload(() => import('./come-back-panel.tsx').then((all) => all.ComeBackPanel)),
  },
} satisfies StageParts;
