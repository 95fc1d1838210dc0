import type { TickOf } from '#model/screens.ts';

/** What may be asked for to live on. */
export type AidId =
  | 'relief'
  | 'unemployment12'
  | 'unemployment18'
  | 'unemployment24'
  | 'wages'
  | 'livingAllowance'
  | 'livingAllowanceAway'
  | 'rigidSpending'
  | 'medical';

type Told = readonly TickOf<'living'>[];

/**
 * The longest unemployment benefit for the years of contributions that were told, by articles 45 and 46 of the social
 * insurance law; the longest told counts, and less than a year brings none.
 */
function unemploymentOf(told: Told): readonly AidId[] {
  if (told.includes('lost10')) return ['unemployment24'];
  if (told.includes('lost5')) return ['unemployment18'];
  return told.includes('lost1') ? ['unemployment12'] : [];
}

/**
 * What somebody who told these things may ask for, what helps soonest first. Emergency relief does not depend on where
 * one is registered, and the living allowance is asked for wherever a household has too little.
 */
export const aidsFor = (told: Told): readonly AidId[] => [
  'relief',
  ...unemploymentOf(told),
  ...(told.includes('unpaid') ? (['wages'] as const) : []),
  ...(told.includes('ill') ? (['medical'] as const) : []),
  told.includes('away') ? 'livingAllowanceAway' : 'livingAllowance',
  ...(told.includes('family') || told.includes('ill') ? (['rigidSpending'] as const) : []),
];
