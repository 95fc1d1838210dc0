import type { OptionOf } from '#model/screens.ts';

/** How the lender refuses. */
export type Refusal = OptionOf<'whatTheySaid'>;

/** Refusals by their meaning: a plain no, something has to be done first, or another party is responsible. */
export const refusalGroups = {
  no: ['noPolicy', 'payAll', 'shortTerm', 'brokePlan', 'noReason'],
  first: ['payFirst', 'needApproval', 'thinPapers', 'notOverdueYet'],
  elsewhere: ['outsourced', 'sold', 'notYou'],
} as const satisfies Readonly<Record<string, readonly Refusal[]>>;
export type RefusalGroup = keyof typeof refusalGroups;
export const refusalGroupIds = Object.keys(refusalGroups) as readonly RefusalGroup[];
