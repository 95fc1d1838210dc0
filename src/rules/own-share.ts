import { budgetIn, type Facts } from './case-facts.ts';

/** True where what a month leaves by these facts is but the share of one negotiation: others take a part of it. */
export function isOwnShare(facts: Facts): boolean {
  const budget = budgetIn(facts);
  return budget === null ? facts.leftIsShare === true : budget.agreedElsewhere + budget.keptForOthers > 0;
}
