import type { StageParts } from '../engine/screen-parts.ts';
import { inCase } from '../engine/words/use-words.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** The panels and forms of this stage's screens. Whoever has no paper yet is told how to get one. */
export const agreementParts = {
  closeGaps: {
    adaptWords: (words, { facts }) => (facts.written === 'text' ? words : inCase(words, 'oralOnly')),
    Panel: lazyWithPreload(() => import('./gaps-panel.tsx').then((all) => all.GapsPanel)),
  },
  finalTerms: {
    Form: lazyWithPreload(() => import('./agreed-terms-form.tsx').then((all) => all.AgreedTermsForm)),
  },
} satisfies StageParts;
