import { isAboveLeft } from '#rules/affordability.ts';
import type { Schedule } from '#rules/schedule.ts';
import type { Brief } from './brief.ts';

/**
 * True where the plan may be told to others outside the letter: it is written down as a proposal, nothing else was agreed
 * since, and it asks for no more than is left.
 */
export function mayNamePlan({ facts, left }: Pick<Brief, 'facts' | 'left'>): boolean {
  const { plan, agreed, offersNothing, letterIsReady, submittedOn } = facts;
  const isProposed = letterIsReady || submittedOn.length > 0;
  if (plan === null || agreed !== null || offersNothing || !isProposed) return false;
  return !isAboveLeft(plan.monthly, left?.amount ?? null);
}

/** True where a plan does not say when everything is paid. */
export const isOpenEnded = ({ remaining }: Schedule): boolean => remaining === null || remaining > 0;
