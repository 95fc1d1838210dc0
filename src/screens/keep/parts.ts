import { isAllPaidIn, reachedIn } from '#brief/tracker.ts';
import { isAboutAsksOnly } from '#rules/asks-only.ts';
import type { StageParts } from '../engine/screen-parts.ts';
import { inCase } from '../engine/words/use-words.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

const SchedulePanel = lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.SchedulePanel));
const NextHeadline = lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.NextHeadline));

/** The panels and forms of this stage's screens. */
export const keepParts = {
  checkIn: {
    adaptWords: (words, { facts }) =>
      isAboutAsksOnly(facts) && facts.asks.includes('later') ? inCase(words, 'asksOnly') : words,
    Headline: NextHeadline,
    Details: SchedulePanel,
    Form: lazyWithPreload(() => import('./check-in-form.tsx').then((all) => all.CheckInForm)),
  },
  missSoon: {
    recommends: () => 'tell',
    adaptWords: (words, position, { journey, file, today }) =>
      inCase(words, reachedIn(position, journey, file, today) ?? ''),
    Headline: lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.MissSoonHeadline)),
    Form: lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.MissSoonForm)),
    Details: lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.MissSoonDetails)),
  },
  endAgreement: {
    Headline: lazyWithPreload(() => import('./end-agreement-form.tsx').then((all) => all.EndAgreementHeadline)),
    Form: lazyWithPreload(() => import('./end-agreement-form.tsx').then((all) => all.EndAgreementForm)),
  },
  onTrack: {
    adaptWords: (words, position, { journey, file }) =>
      isAllPaidIn(position, journey, file) ? inCase(words, 'allPaid') : words,
    Headline: NextHeadline,
    Outcome: SchedulePanel,
  },
} satisfies StageParts;
