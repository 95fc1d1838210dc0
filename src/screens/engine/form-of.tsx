import type { ComponentType } from 'react';
import { type ScreenId, screens } from '#model/screens.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';
import { AmountForm } from './amount-form.tsx';
import { ChoiceForm } from './choice-form.tsx';
import type { ScreenProps } from './screen-props.ts';
import { SeveralForm } from './several-form.tsx';

type AnsweredKind = Exclude<(typeof screens)[ScreenId]['kind'], 'outcome'>;

const forms: Readonly<Record<AnsweredKind, ComponentType<ScreenProps>>> = {
  choice: ChoiceForm,
  task: ChoiceForm,
  several: SeveralForm,
  confirmAll: SeveralForm,
  amount: AmountForm,
  pastDate: lazyWithPreload(() => import('./past-date-form.tsx').then((all) => all.PastDateForm)),
  debts: lazyWithPreload(() => import('../budget/debts-form.tsx').then((all) => all.DebtsForm)),
  incomes: lazyWithPreload(() => import('../budget/incomes-form.tsx').then((all) => all.IncomesForm)),
  spending: lazyWithPreload(() => import('../budget/spending-form.tsx').then((all) => all.SpendingForm)),
  oneOffs: lazyWithPreload(() => import('../budget/one-offs-form.tsx').then((all) => all.OneOffsForm)),
  terms: lazyWithPreload(() => import('../propose/terms-form.tsx').then((all) => all.TermsForm)),
  counterOffer: lazyWithPreload(() => import('../propose/counter-offer-form.tsx').then((all) => all.CounterOfferForm)),
  funds: lazyWithPreload(() => import('../refused/funds-form.tsx').then((all) => all.FundsForm)),
  agreedTerms: lazyWithPreload(() => import('../agreement/agreed-terms-form.tsx').then((all) => all.AgreedTermsForm)),
};

/** Screens that are answered in a way of their own. */
const ownForms: { readonly [S in ScreenId]?: ComponentType<ScreenProps> } = {
  whatTheySaid: lazyWithPreload(() => import('../refused/refusal-form.tsx').then((all) => all.RefusalForm)),
  routes: lazyWithPreload(() => import('../refused/routes-form.tsx').then((all) => all.RoutesForm)),
  complaint: lazyWithPreload(() => import('../refused/complaint-form.tsx').then((all) => all.ComplaintForm)),
};

const DatedTaskForm = lazyWithPreload(() => import('./dated-task-form.tsx').then((all) => all.DatedTaskForm));

/** How a screen is answered. */
export function formOf(screen: ScreenId): ComponentType<ScreenProps> | null {
  const { kind, carries } = screens[screen];
  if (kind === 'outcome') return null;
  const own = ownForms[screen];
  if (own !== undefined) return own;
  return kind === 'task' && carries !== null ? DatedTaskForm : forms[kind];
}
