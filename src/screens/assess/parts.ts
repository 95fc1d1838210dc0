import { mayBeTimeBarred } from '#rules/limitation.ts';
import type { ScreenParts, StageParts } from '../engine/screen-parts.ts';
import { inCase } from '../engine/words/use-words.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** While the claim may have expired, the first step is to ask a lawyer, before all is paid too. */
const askALawyerFirst: ScreenParts['adaptWords'] = (words, { facts }) =>
  mayBeTimeBarred(facts) ? inCase(words, 'old') : words;

/** Whoever rests after a hard night keeps the helpline in sight. */
const afterAHardNight: ScreenParts['adaptWords'] = (words, { path }) =>
  path[path.length - 1]?.screen === 'holdOn' ? { ...words, call: 'mind' } : words;

/** The panels and forms of this stage's screens. */
export const assessParts = {
  products: {
    Headline: lazyWithPreload(() => import('./disputed-note.tsx').then((all) => all.DisputedNote)),
  },
  cause: {
    Headline: lazyWithPreload(() => import('../engine/ended-note.tsx').then((all) => all.EndedNote)),
  },
  leftOver: {
    Form: lazyWithPreload(() => import('./left-over-form.tsx').then((all) => all.LeftOverForm)),
  },
  selfService: {
    Panel: lazyWithPreload(() => import('./fee-check.tsx').then((all) => all.FeeCheck)),
  },
  firstStep: {
    adaptWords: askALawyerFirst,
    recommends: ({ facts }) => (mayBeTimeBarred(facts) ? null : 'contactNow'),
    Headline: lazyWithPreload(() => import('./first-step-panel.tsx').then((all) => all.FirstStepHeadline)),
    Details: lazyWithPreload(() => import('./first-step-panel.tsx').then((all) => all.FirstStepDetails)),
  },
  handled: { adaptWords: askALawyerFirst },
  comeBack: {
    adaptWords: afterAHardNight,
    Headline: lazyWithPreload(() => import('./come-back-panel.tsx').then((all) => all.ComeBackPanel)),
  },
} satisfies StageParts;
