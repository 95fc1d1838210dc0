import type { Step } from '#machines/replay.ts';
import type { Merged } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { leftEachMonth } from '#rules/case-facts.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { mayNamePlan } from '#rules/named-plan.ts';
import { nthOf, type SentProposal } from './proposals.ts';

/** Days on which the person promised the lender a figure. */
export interface FigurePromises {
  /** Those of the negotiation itself, and those of merged ones that are still to be kept. */
  readonly figurePromisedOn: readonly IsoDate[];
  /** Those that are still to be kept. */
  readonly figureOpenOn: readonly IsoDate[];
}

/**
 * Days on which the lender now in charge was reached without a plan to name, and so was promised a figure. An agreement
 * settles what was promised before it.
 */
function promisedOn(path: readonly Step[]): readonly IsoDate[] {
  const settled = path.map(
    ({ screen, answer }) =>
      (screen === 'howItWent' && answer.event === 'elsewhere') || (screen === 'finalTerms' && answer.event === 'given'),
  );
  return (
    path
      .slice(settled.lastIndexOf(true) + 1)
      .filter(({ screen, answer }) => screen === 'script' && answer.event === 'connected')
      // While the claim may have expired or the lender breaks what was agreed, the script names no day, promises no figure.
      .filter(({ facts }) => !mayBeTimeBarred(facts) && !facts.lenderBrokeAgreement)
      .filter(({ facts }) => !mayNamePlan({ facts, left: leftEachMonth(facts) }))
      .map(({ answer }) => answer.on)
  );
}

/** True where the lender said no in the last contact or since: nobody waits for a figure any more. */
function isRefused(path: readonly Step[]): boolean {
  const screens = path.map(({ screen }) => screen);
  return screens.lastIndexOf('whatTheySaid') > screens.lastIndexOf('script');
}

interface Course {
  readonly path: readonly Step[];
  readonly sent: readonly SentProposal[];
  readonly isAccepted: boolean;
  readonly isPaidUp: boolean;
}

/**
 * Promises are kept once a proposal was sent since, the lender agreed or refused, or all is paid. What the lender agreed to in one
 * negotiation is not about what was promised in another that is merged into it: a proposal or terms since the merger are.
 */
export function figurePromises(
  { path, sent, isAccepted, isPaidUp }: Course,
  merged: readonly (Pick<Merged, 'to'> & Pick<FigurePromises, 'figureOpenOn'>)[],
): FigurePromises {
  const own = promisedOn(path);
  const [last] = own.slice(-1);
  const isKept = last === undefined || isAccepted || isRefused(path) || sent.some(({ on }) => on >= last);
  const isKeptSince = (to: number): boolean =>
    sent.some(({ told }) => nthOf(told) > to) ||
    path.some(({ screen, answer: { event, nth } }) => screen === 'finalTerms' && event === 'given' && nth > to);
  const theirs = merged.flatMap(({ to, figureOpenOn }) => (isPaidUp || isKeptSince(to) ? [] : figureOpenOn));
  return {
    figurePromisedOn: [...own, ...theirs].sort(),
    figureOpenOn: [...(isKept || isPaidUp ? [] : own), ...theirs].sort(),
  };
}
