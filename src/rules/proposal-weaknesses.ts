import { isAboveSafeLine } from './affordability.ts';
import { debtsInTalk, type Facts, leftEachMonth } from './case-facts.ts';

/**
 * Where a refused proposal is weak: it names no amount, its instalment is above the safe line, a debt has no total,
 * income or spending was not entered, no ticket number is known, or the refusal points to an earlier broken agreement.
 */
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

/** What to improve before the next proposal, most important first. Rules of thumb of this tool. */
export function proposalWeaknesses(facts: Facts, { hasTicket }: Told): readonly ProposalWeakness[] {
  const left = leftEachMonth(facts);
  const debts = debtsInTalk(facts);
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
