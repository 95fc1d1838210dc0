import { isSettledInCourtBy } from '#brief/settlement.ts';
import { isAllPaidIn, reachedIn } from '#brief/tracker.ts';
import { isAboutAsksOnly } from '#rules/asks-only.ts';
import type { ScreenParts, StageParts } from '../engine/screen-parts.ts';
import { inCase } from '../engine/words/use-words.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

const SchedulePanel = lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.SchedulePanel));
const NextHeadline = lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.NextHeadline));

/** Where all that was agreed is paid, nothing is asked of a next instalment. */
const ifAllPaid: ScreenParts['adaptWords'] = (words, position, { journey, file }) =>
  isAllPaidIn(position, journey, file) ? inCase(words, 'allPaid') : words;

/** The panels and forms of this stage's screens. */
export const keepParts = {
  checkIn: {
    adaptWords: (words, position, beside) =>
      isAboutAsksOnly(position.facts) && position.facts.asks.includes('later')
        ? inCase(words, 'asksOnly')
        : ifAllPaid(words, position, beside),
    Headline: NextHeadline,
    Details: SchedulePanel,
    Form: lazyWithPreload(() => import('./check-in-form.tsx').then((all) => all.CheckInForm)),
  },
  missSoon: {
    recommends: () => 'tell',
    adaptWords: (words, position, { journey, file, today }) =>
      inCase(
        words,
        reachedIn(position, journey, file, today) ??
          (isSettledInCourtBy(position.facts, { journey, file }) ? 'inCourt' : ''),
      ),
    Headline: lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.MissSoonHeadline)),
    Form: lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.MissSoonForm)),
    Details: lazyWithPreload(() => import('./keep-panel.tsx').then((all) => all.MissSoonDetails)),
  },
  endAgreement: {
    Headline: lazyWithPreload(() => import('./end-agreement-form.tsx').then((all) => all.EndAgreementHeadline)),
    Form: lazyWithPreload(() => import('./end-agreement-form.tsx').then((all) => all.EndAgreementForm)),
  },
  onTrack: {
    adaptWords: ifAllPaid,
    Headline: NextHeadline,
    Outcome: SchedulePanel,
  },
} satisfies StageParts;
