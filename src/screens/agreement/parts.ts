import type { StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** The panels and forms of this stage's screens. */
export const agreementParts = {
  closeGaps: {
    Panel: lazyWithPreload(() => import('./gaps-panel.tsx').then((all) => all.GapsPanel)),
  },
  finalTerms: {
    Form: lazyWithPreload(() => import('./agreed-terms-form.tsx').then((all) => all.AgreedTermsForm)),
  },
} satisfies StageParts;
