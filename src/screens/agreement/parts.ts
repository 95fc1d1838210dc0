import type { StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** What this stage gives to its screens. */
export const agreementParts = {
  closeGaps: {
    Panel: lazyWithPreload(() => import('./gaps-panel.tsx').then((all) => all.GapsPanel)),
  },
  finalTerms: {
    Form: lazyWithPreload(() => import('./agreed-terms-form.tsx').then((all) => all.AgreedTermsForm)),
  },
} satisfies StageParts;
