import { type Facts, owedIn } from './case-facts.ts';
import { scheduleOf } from './schedule.ts';

/** How many instalments the plan that is proposed comes to, with what is owed now; null where none is proposed. */
export const planLength = (facts: Pick<Facts, 'plan' | 'debts' | 'counterparty'>): number | null =>
  facts.plan === null ? null : scheduleOf(facts.plan, owedIn(facts)).instalments.length;
