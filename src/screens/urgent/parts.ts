import type { Position } from '#machines/replay.ts';
import { situationIn } from '#machines/situation-in.ts';
import type { StageParts } from '../engine/screen-parts.ts';
import { type AnyWords, inCase } from '../engine/words/use-words.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

const MessageLink = lazyWithPreload(() => import('../engine/message-link.tsx').then((all) => all.MessageLink));
const CourtPanel = lazyWithPreload(() => import('./court-panel.tsx').then((all) => all.CourtPanel));

/** Who froze the account, as told on the way to a screen; empty where that was not asked. */
const frozenByIn = (path: Position['path']): string =>
  path.filter(({ screen }) => screen === 'frozenBy').pop()?.answer.event ?? '';

const ofHeirs = (words: AnyWords, { facts }: Position): AnyWords =>
  facts.borrowerDied ? inCase(words, 'heirs') : words;

/** The panels of this stage's screens. The urgent question, reached as `urgent`, takes `none` as no answer. */
export const urgentParts = {
  urgent: {
    changesNothing: (option, intent) => intent === 'urgent' && option === 'none',
    Panel: lazyWithPreload(() => import('./message-when-urgent.tsx').then((all) => all.MessageWhenUrgent)),
  },
  callerStop: { Panel: MessageLink },
  // Of earlier records, in which it could be either of the two that are asked for now.
  courtPaper: { hides: () => ['enforcement'], Panel: MessageLink },
  namedDay: {
    Form: lazyWithPreload(() => import('./named-day-form.tsx').then((all) => all.NamedDayForm)),
  },
  orderDispute: { Panel: CourtPanel },
  courtTodo: {
    adaptWords: (words, { facts }) => inCase(words, facts.courtPaper ?? ''),
    Panel: CourtPanel,
  },
  debtSold: {
    adaptWords: ofHeirs,
    Panel: lazyWithPreload(() => import('./buyer-field.tsx').then((all) => all.BuyerField)),
  },
  frozenOn: {
    adaptWords: (words, { path }) => inCase(words, frozenByIn(path)),
  },
  frozenTodo: {
    adaptWords: (words, { path }) => inCase(words, frozenByIn(path)),
    Headline: lazyWithPreload(() => import('./freeze-panel.tsx').then((all) => all.FreezeClock)),
    Panel: lazyWithPreload(() => import('./freeze-panel.tsx').then((all) => all.FreezePaper)),
  },
  heirs: {
    adaptWords: ofHeirs,
    Panel: lazyWithPreload(() => import('./heirs-panel.tsx').then((all) => all.AnotherRecord)),
  },
  heirsRest: {
    adaptWords: (words, { facts }) => inCase(words, facts.estate ?? ''),
    Headline: lazyWithPreload(() => import('./heirs-next.tsx').then((all) => all.HeirsAwaited)),
    Outcome: lazyWithPreload(() => import('./heirs-panel.tsx').then((all) => all.HeirsDocuments)),
  },
  harassment: {
    adaptWords: ofHeirs,
    Panel: lazyWithPreload(() => import('./incident-log.tsx').then((all) => all.IncidentPanel)),
  },
  situationTodo: {
    adaptWords: (words, position) => inCase(words, situationIn(position) ?? ''),
    Panel: lazyWithPreload(() => import('./situation-panel.tsx').then((all) => all.SituationPanel)),
  },
} satisfies StageParts;
