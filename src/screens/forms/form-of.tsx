import { type ComponentType, lazy } from 'react';
import { type ScreenId, screens } from '#model/screens.ts';
import type { ScreenProps } from '../screen-props.ts';
import { AmountForm } from './amount-form.tsx';
import { ChoiceForm } from './choice-form.tsx';
import { SeveralForm } from './several-form.tsx';

type AnsweredKind = Exclude<(typeof screens)[ScreenId]['kind'], 'outcome'>;

const forms: Readonly<Record<AnsweredKind, ComponentType<ScreenProps>>> = {
  choice: ChoiceForm,
  task: ChoiceForm,
  several: SeveralForm,
  confirmAll: SeveralForm,
  amount: AmountForm,
  pastDate: lazy(() => import('./past-date-form.tsx').then((all) => ({ default: all.PastDateForm }))),
  debts: lazy(() => import('./debts-form.tsx').then((all) => ({ default: all.DebtsForm }))),
  incomes: lazy(() => import('./incomes-form.tsx').then((all) => ({ default: all.IncomesForm }))),
  spending: lazy(() => import('./spending-form.tsx').then((all) => ({ default: all.SpendingForm }))),
  oneOffs: lazy(() => import('./one-offs-form.tsx').then((all) => ({ default: all.OneOffsForm }))),
  terms: lazy(() => import('./terms-form.tsx').then((all) => ({ default: all.TermsForm }))),
  counterOffer: lazy(() => import('./counter-offer-form.tsx').then((all) => ({ default: all.CounterOfferForm }))),
  funds: lazy(() => import('./funds-form.tsx').then((all) => ({ default: all.FundsForm }))),
  agreedTerms: lazy(() => import('./agreed-terms-form.tsx').then((all) => ({ default: all.AgreedTermsForm }))),
};

/** Screens that are answered in a way of their own. */
const ownForms: { readonly [S in ScreenId]?: ComponentType<ScreenProps> } = {
  whatTheySaid: lazy(() => import('./refusal-form.tsx').then((all) => ({ default: all.RefusalForm }))),
  routes: lazy(() => import('./routes-form.tsx').then((all) => ({ default: all.RoutesForm }))),
  complaint: lazy(() => import('./complaint-form.tsx').then((all) => ({ default: all.ComplaintForm }))),
};

const DatedTaskForm = lazy(() => import('./dated-task-form.tsx').then((all) => ({ default: all.DatedTaskForm })));

/** How a screen is answered. */
export function formOf(screen: ScreenId): ComponentType<ScreenProps> | null {
  const { kind, carries } = screens[screen];
  if (kind === 'outcome') return null;
  const own = ownForms[screen];
  if (own !== undefined) return own;
  return kind === 'task' && carries !== null ? DatedTaskForm : forms[kind];
}
