import { isAboveLeft } from './affordability.ts';
import type { Facts } from './case-facts.ts';
import { mayBeTimeBarred } from './limitation.ts';

interface NamingFacts {
  readonly facts: Pick<
    Facts,
    'plan' | 'agreed' | 'offersNothing' | 'letterIsReady' | 'submittedOn' | 'timing' | 'hasAgreed' | 'courtCase'
  >;
  /** Left each month, fen; null where nobody knows. */
  readonly left: { readonly amount: number } | null;
}

/**
 * True where the plan may be named outside the letter: its letter is ready or sent, nothing was agreed since, and the
 * instalment is not above what is left. Never while the claim may have expired: naming a plan would revive it.
 */
export function mayNamePlan({ facts, left }: NamingFacts): boolean {
  const { plan, agreed, offersNothing, letterIsReady, submittedOn } = facts;
  const isProposed = letterIsReady || submittedOn.length > 0;
  if (plan === null || agreed !== null || offersNothing || !isProposed || mayBeTimeBarred(facts)) return false;
  return !isAboveLeft(plan.monthly, left?.amount ?? null);
}
