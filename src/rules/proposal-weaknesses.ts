import { isAboveSafeLine } from './affordability.ts';
import { lendersDebts } from './budget.ts';
import { type Facts, leftEachMonth } from './case-facts.ts';

/** Where a proposal that was refused is weak. */
export type ProposalWeakness =
  | 'noAmount'
  | 'aboveSafeLine'
  | 'debtWithoutTotal'
  | 'noBudget'
  | 'noTicket'
  | 'brokenBefore';

interface Told {
  /** Whether a ticket number is known from any contact. */
  readonly hasTicket: boolean;
}

/** What to mend before the same thing is asked again, the weightiest first. Rules of thumb of this tool. */
export function proposalWeaknesses(facts: Facts, { hasTicket }: Told): readonly ProposalWeakness[] {
  const left = leftEachMonth(facts);
  const debts = lendersDebts(facts.debts ?? []);
  const found: Readonly<Record<ProposalWeakness, boolean>> = {
    noAmount: facts.plan === null && !facts.offersNothing,
    aboveSafeLine: facts.plan !== null && isAboveSafeLine(facts.plan.monthly, left?.amount ?? null),
    brokenBefore: facts.refusal === 'brokePlan',
    debtWithoutTotal: debts.some(({ total }) => total === undefined),
    noBudget: facts.incomes === null || facts.spending === null,
    noTicket: !hasTicket,
  };
  return (Object.keys(found) as ProposalWeakness[]).filter((weakness) => found[weakness]);
}
