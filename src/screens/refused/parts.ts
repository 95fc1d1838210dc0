import { common } from '#words/shell/common.ts';
import type { ScreenParts, StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** After the person declined an offer, the question is how the lender reacted to that. */
const titleAfterDeclining: ScreenParts['adaptWords'] = (words, { path }) =>
  path[path.length - 1]?.screen === 'counterCheck' ? { ...words, title: common.declinedTitle } : words;

/** The panels and forms of this stage's screens. */
export const refusedParts = {
  whatTheySaid: {
    Form: lazyWithPreload(() => import('./refusal-form.tsx').then((all) => all.RefusalForm)),
    adaptWords: titleAfterDeclining,
  },
  decoded: {
    Panel: lazyWithPreload(() => import('./reply-panel.tsx').then((all) => all.ReplyPanel)),
  },
  routes: {
    Form: lazyWithPreload(() => import('./routes-form.tsx').then((all) => all.RoutesForm)),
  },
  revise: {
    Panel: lazyWithPreload(() => import('./revise-panel.tsx').then((all) => all.RevisePanel)),
  },
  funds: {
    Form: lazyWithPreload(() => import('./funds-form.tsx').then((all) => all.FundsForm)),
  },
  stopHere: {
    Panel: lazyWithPreload(() => import('./signs-panel.tsx').then((all) => all.SignsPanel)),
  },
  visitHelp: {
    Panel: lazyWithPreload(() => import('./help-panel.tsx').then((all) => all.HelpPanel)),
    Form: lazyWithPreload(() => import('./visit-help-form.tsx').then((all) => all.VisitHelpForm)),
  },
  complaint: {
    Form: lazyWithPreload(() => import('./complaint-form.tsx').then((all) => all.ComplaintForm)),
  },
  legalAdvice: {
    Panel: lazyWithPreload(() => import('./legal-panel.tsx').then((all) => all.LegalPanel)),
  },
  outsideResult: {
    Panel: lazyWithPreload(() => import('./complaint-days.tsx').then((all) => all.ComplaintDays)),
  },
  waitUntil: {
    Form: lazyWithPreload(() => import('./wait-until-form.tsx').then((all) => all.WaitUntilForm)),
  },
} satisfies StageParts;
