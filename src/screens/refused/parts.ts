import type { Position } from '#machines/replay.ts';
import type { OptionOf } from '#model/screens.ts';
import type { FiledComplaint } from '#model/values.ts';
import { hasProposed } from '#rules/has-proposed.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import type { ScreenParts, StageParts } from '../engine/screen-parts.ts';
import { type AnyWords, inCase } from '../engine/words/use-words.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

/** After the person declined an offer, the question is how the lender reacted to that. */
const titleAfterDeclining: ScreenParts['adaptWords'] = (words, { path }) =>
  path[path.length - 1]?.screen === 'counterCheck' ? inCase(words, 'declined') : words;

/** Where nothing was proposed there is no plan to revise. */
const firstProposal: ScreenParts['adaptWords'] = (words, position) =>
  hasProposed(position.facts) || mayBeTimeBarred(position.facts) ? words : inCase(words, 'firstProposal');

/** The number to ring for each kind of help that has one. */
const phoneOf: Readonly<Record<OptionOf<'whichHelp'>, AnyWords['call']>> = {
  hotline: 'law',
  legalAid: 'law',
  relief: 'city',
  mediation: undefined,
  courtMediation: undefined,
  lawyer: undefined,
};

/** The same sentence once more, unless it was answered the same way before; a lawyer before either of an old debt. */
const nextAfterRefusal: ScreenParts['recommends'] = ({ facts, path }) => {
  if (mayBeTimeBarred(facts)) return null;
  const alike = path.filter(({ screen, answer }) => screen === 'whatTheySaid' && answer.event === facts.refusal);
  return alike.length > 1 ? 'routes' : 'again';
};

/** True where what was just done is a report to the police. */
const isAtThePolice = ({ path }: Position): boolean => {
  const last = path[path.length - 1];
  return last?.screen === 'complaint' && (last.answer.value as FiledComplaint | undefined)?.to === 'police';
};

/** The panels and forms of this stage's screens. */
export const refusedParts = {
  whatTheySaid: {
    Form: lazyWithPreload(() => import('./refusal-form.tsx').then((all) => all.RefusalForm)),
    adaptWords: titleAfterDeclining,
  },
  decoded: {
    recommends: nextAfterRefusal,
    Headline: lazyWithPreload(() => import('./reply-panel.tsx').then((all) => all.ReplyHeadline)),
    Panel: lazyWithPreload(() => import('./reply-panel.tsx').then((all) => all.ReplyPanel)),
  },
  routes: {
    adaptWords: firstProposal,
    Form: lazyWithPreload(() => import('./routes-form.tsx').then((all) => all.RoutesForm)),
  },
  revise: {
    adaptWords: firstProposal,
    recommends: () => 'ready',
    Headline: lazyWithPreload(() => import('./revise-panel.tsx').then((all) => all.ReviseHeadline)),
    Panel: lazyWithPreload(() => import('./revise-panel.tsx').then((all) => all.RevisePanel)),
  },
  funds: {
    Form: lazyWithPreload(() => import('./funds-form.tsx').then((all) => all.FundsForm)),
  },
  stopHere: {
    Panel: lazyWithPreload(() => import('./signs-panel.tsx').then((all) => all.SignsPanel)),
  },
  visitHelp: {
    adaptWords: (words, { facts }) => (facts.help === null ? words : { ...words, call: phoneOf[facts.help] }),
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
    Headline: lazyWithPreload(() => import('./complaint-days.tsx').then((all) => all.ComplaintDays)),
    Panel: lazyWithPreload(() => import('./complaint-days.tsx').then((all) => all.NumberLater)),
    adaptWords: (words, position) => (isAtThePolice(position) ? inCase(words, 'police') : words),
    // What the police do decides nothing about the debt.
    hides: (position) => (isAtThePolice(position) ? ['agreed', 'reopened', 'judgment'] : []),
  },
  waitUntil: {
    Form: lazyWithPreload(() => import('./wait-until-form.tsx').then((all) => all.WaitUntilForm)),
  },
} satisfies StageParts;
