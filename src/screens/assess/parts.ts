import { mayBeTimeBarred } from '#rules/limitation.ts';
import { firstStepLimitation as limited } from '#words/assess/first-step-limitation.ts';
import type { ScreenParts, StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** While the claim may have expired, the first step is to ask a lawyer. */
const askALawyerFirst: ScreenParts['adaptWords'] = (words, { facts }) =>
  mayBeTimeBarred(facts) ? { ...words, body: limited.body, options: { ...words.options, ...limited.options } } : words;

/** The panels and forms of this stage's screens. */
export const assessParts = {
  firstStep: {
    adaptWords: askALawyerFirst,
    Panel: lazyWithPreload(() => import('./first-step-panel.tsx').then((all) => all.FirstStepPanel)),
  },
  comeBack: {
    Outcome: lazyWithPreload(() => import('./come-back-panel.tsx').then((all) => all.ComeBackPanel)),
  },
} satisfies StageParts;
