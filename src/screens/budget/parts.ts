import { mayBeTimeBarred } from '#rules/limitation.ts';
import type { StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';

const FundedPanel = lazyWithPreload(() => import('./funded-panel.tsx').then((all) => all.FundedPanel));

/** The panels and forms of this stage's screens. */
export const budgetParts = {
  debts: {
    Panel: lazyWithPreload(() => import('../engine/noted-panel.tsx').then((all) => all.NotedPanel)),
    Form: lazyWithPreload(() => import('./debts-form.tsx').then((all) => all.DebtsForm)),
  },
  income: {
    Panel: FundedPanel,
    Form: lazyWithPreload(() => import('./incomes-form.tsx').then((all) => all.IncomesForm)),
  },
  spending: {
    Panel: FundedPanel,
    Form: lazyWithPreload(() => import('./spending-form.tsx').then((all) => all.SpendingForm)),
  },
  oneOffs: {
    Panel: FundedPanel,
    Form: lazyWithPreload(() => import('./one-offs-form.tsx').then((all) => all.OneOffsForm)),
  },
  summary: {
    recommends: ({ can, facts }) => (mayBeTimeBarred(facts) ? null : can('negotiate') ? 'negotiate' : 'nothing'),
    Headline: lazyWithPreload(() => import('./summary-panel.tsx').then((all) => all.SummaryHeadline)),
    Panel: lazyWithPreload(() => import('./summary-panel.tsx').then((all) => all.SummaryPanel)),
    Details: lazyWithPreload(() => import('./summary-panel.tsx').then((all) => all.SummaryDetails)),
  },
  nothingLeft: {
    recommends: ({ facts }) => (mayBeTimeBarred(facts) ? null : 'ask'),
    Panel: lazyWithPreload(() => import('../engine/how-are-you.tsx').then((all) => all.HowAreYou)),
  },
} satisfies StageParts;
