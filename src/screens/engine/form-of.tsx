import type { ComponentType } from 'react';
import { type ScreenId, screens } from '#model/screens.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';
import { ChoiceForm } from './choice-form.tsx';
import type { ScreenProps } from './screen-props.ts';
import { SeveralForm } from './several-form.tsx';

const forms: { readonly [K in (typeof screens)[ScreenId]['kind']]?: ComponentType<ScreenProps> } = {
  choice: ChoiceForm,
  task: ChoiceForm,
  several: SeveralForm,
  confirmAll: SeveralForm,
  amount: lazyWithPreload(() => import('./amount-form.tsx').then((all) => all.AmountForm)),
  pastDate: lazyWithPreload(() => import('./past-date-form.tsx').then((all) => all.PastDateForm)),
};

/** The form for a screen whose stage gives none of its own, chosen by its kind; null where there is no such form. */
export const formOf = (screen: ScreenId): ComponentType<ScreenProps> | null => forms[screens[screen].kind] ?? null;
