import { isAboveLeft } from '#rules/affordability.ts';
import type { Schedule } from '#rules/schedule.ts';
import type { Brief } from './brief.ts';

/**
 * True where the plan may be named outside the letter: its letter is ready or sent, nothing was agreed since, and the
 * instalment is not above what is left.
 */
export function mayNamePlan({ facts, left }: Pick<Brief, 'facts' | 'left'>): boolean {
  const { plan, agreed, offersNothing, letterIsReady, submittedOn } = facts;
  const isProposed = letterIsReady || submittedOn.length > 0;
  if (plan === null || agreed !== null || offersNothing || !isProposed) return false;
  return !isAboveLeft(plan.monthly, left?.amount ?? null);
}

/** True where a schedule leaves something unpaid or the total is unknown, so nobody can say when all is paid. */
export const isOpenEnded = ({ remaining }: Schedule): boolean => remaining === null || remaining > 0;
