import type { AgreedTerms } from '#model/values.ts';
import type { Facts } from './case-facts.ts';

/**
 * True where agreed terms are a trial, so that what comes after their last instalment is still open: as the person said,
 * and where nobody said, where they are those of the trial that was proposed.
 */
export function isTrialAgreed(
  { trial, monthly, months }: Partial<AgreedTerms>,
  { plan, counterTaken }: Pick<Facts, 'plan' | 'counterTaken'>,
): boolean {
  if (trial !== undefined) return trial;
  return !counterTaken && plan?.plan === 'trial' && plan.monthly === monthly && plan.months === months;
}
