import type { ScenarioId } from '#model/rehearsal.ts';
import friendly from './friendly.ts';
import hurried from './hurried.ts';
import legalClaim from './legal-claim.ts';
import noPolicy from './no-policy.ts';
import passedOn from './passed-on.ts';
import pressing from './pressing.ts';
import type { ScenarioWords } from './types.ts';

/** The words of every rehearsed call, in the order they are offered: each is a little harder than the one before. */
export const scenarioWords = {
  friendly,
  hurried,
  noPolicy,
  passedOn,
  pressing,
  legalClaim,
} as const satisfies { readonly [S in ScenarioId]: ScenarioWords<S> };
