import { isAboutAsksOnly } from '#rules/asks-only.ts';
import type { ScreenParts, StageParts } from '../engine/screen-parts.ts';
import { inCase } from '../engine/words/use-words.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

const unlessInWriting: ScreenParts['adaptWords'] = (words, { facts }) =>
  facts.written === 'oral' || facts.written === 'oralPaid' ? inCase(words, 'oralOnly') : words;

/** The panels and forms of this stage's screens. Whoever has no paper yet is told how to get one. */
export const agreementParts = {
  written: {
    Headline: lazyWithPreload(() => import('./agreed-terms-form.tsx').then((all) => all.AcceptedAboveLeft)),
  },
  closeGaps: {
    adaptWords: unlessInWriting,
    Panel: lazyWithPreload(() => import('./gaps-panel.tsx').then((all) => all.GapsPanel)),
    Details: lazyWithPreload(() => import('./gaps-panel.tsx').then((all) => all.GapsDetails)),
  },
  finalTerms: {
    adaptWords: (words, position, state) =>
      isAboutAsksOnly(position.facts) ? inCase(words, 'asksOnly') : unlessInWriting(words, position, state),
    Form: lazyWithPreload(() => import('./agreed-terms-form.tsx').then((all) => all.AgreedTermsForm)),
  },
} satisfies StageParts;
