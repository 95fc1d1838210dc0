import type { OptionOf } from '#model/screens.ts';

/** A way in which the lender refuses. */
export type Refusal = OptionOf<'whatTheySaid'>;

/** What a refusal comes to: a plain no, something to be done first, or somebody else's business. */
export const refusalGroups = {
  no: ['noPolicy', 'payAll', 'shortTerm', 'brokePlan', 'noReason'],
  first: ['payFirst', 'needApproval', 'thinPapers', 'notOverdueYet'],
  elsewhere: ['outsourced', 'sold', 'notYou'],
} as const satisfies Readonly<Record<string, readonly Refusal[]>>;
export type RefusalGroup = keyof typeof refusalGroups;
export const refusalGroupIds = Object.keys(refusalGroups) as readonly RefusalGroup[];
