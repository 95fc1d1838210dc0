import type { AgreedTerms } from '#model/values.ts';
import { linesBefore } from '../support/road-to.ts';
import { again, answer, type Line, type Story, yuan } from '../support/story.ts';
import { budget } from './beginnings.ts';

/** Two instalments of 600 were agreed instead of what a story agrees; one is told as missed, which is to be talked about. */
export const toldAsMissed = (
  story: Story,
  { first, ...terms }: Pick<AgreedTerms, 'first'> & { readonly trial?: boolean },
) => [
  ...linesBefore('finalTerms', story),
  answer('finalTerms', 'given', { monthly: yuan(600), months: 2, first, ...terms }),
  answer('checkIn', 'missed'),
  again('missSoon', 'tell'),
];

/** Both instalments, paid on a day on which the story has been told. */
export const bothPaid = { on: '2026-12-20', amount: yuan(1200), after: 1_000 } as const;

/** What led to the talk about the agreement. */
export const becauseOf: readonly Line[] = [
  answer('cause', 'given', ['jobLoss']),
  answer('leftOver', 'given', yuan(900)),
];

/** The way to another proposal, prepared before anybody is called. */
export const prepared: readonly Line[] = [
  ...becauseOf,
  answer('firstStep', 'prepareFirst'),
  answer('truth', 'onlyTrue'),
  answer('checklist', 'gathered'),
  ...budget,
  answer('summary', 'negotiate'),
];

/** That proposal, up to its letter. */
export const proposed: readonly Line[] = [
  ...prepared,
  answer('terms', 'given', { plan: 'own', monthly: yuan(100), months: 6, first: '2027-01-16' }),
  answer('asks', 'given', ['instalments']),
  answer('ceiling', 'given', yuan(150)),
];
