import type { ScreenParts, StageParts } from '../engine/screen-parts.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';
import { lowerLabel } from './lower-label.ts';

const AsksForm = lazyWithPreload(() => import('./asks-form.tsx').then((all) => all.AsksForm));
const CeilingForm = lazyWithPreload(() => import('./ceiling-form.tsx').then((all) => all.CeilingForm));

const nameLowerPlan: ScreenParts['adaptWords'] = (words, { facts }) => {
  const lower = lowerLabel(facts);
  return lower === null ? words : { ...words, options: { ...words.options, lower } };
};

/** The panels and forms of this stage's screens, and which of them count proposals. */
export const proposeParts = {
  terms: {
    counts: 'proposals',
    Form: lazyWithPreload(() => import('./terms-form.tsx').then((all) => all.TermsForm)),
  },
  overOffer: {
    recommends: () => 'lower',
    Headline: lazyWithPreload(() => import('./over-offer-panel.tsx').then((all) => all.OverOfferPanel)),
    Form: lazyWithPreload(() => import('./over-offer-panel.tsx').then((all) => all.OverOfferForm)),
    adaptWords: nameLowerPlan,
  },
  asks: {
    counts: 'proposals',
    Form: AsksForm,
  },
  ceiling: {
    Form: CeilingForm,
  },
  letter: {
    counts: 'proposals',
    Panel: lazyWithPreload(() => import('./letter-panel.tsx').then((all) => all.LetterPanel)),
  },
  submit: {
    counts: 'proposals',
    Panel: lazyWithPreload(() => import('../engine/note-panel.tsx').then((all) => all.NotePanel)),
    Form: lazyWithPreload(() => import('./submit-form.tsx').then((all) => all.SubmitForm)),
  },
  reply: {
    Panel: lazyWithPreload(() => import('./reply-panel.tsx').then((all) => all.ReplyPanel)),
  },
  counter: {
    Panel: lazyWithPreload(() => import('../engine/noted-panel.tsx').then((all) => all.NotedPanel)),
    Form: lazyWithPreload(() => import('./counter-offer-form.tsx').then((all) => all.CounterOfferForm)),
  },
  counterCheck: {
    Panel: lazyWithPreload(() => import('./verdict-panel.tsx').then((all) => all.VerdictPanel)),
    Details: lazyWithPreload(() => import('./verdict-panel.tsx').then((all) => all.VerdictDetails)),
    Form: lazyWithPreload(() => import('./verdict-panel.tsx').then((all) => all.VerdictForm)),
  },
} satisfies StageParts;
