import type { Elsewhere } from '#model/values.ts';
import { budgetIn, type Facts } from './case-facts.ts';

/** The purse of a person over all their negotiations, fen a month. */
export interface Purse {
  /** Left of a month before anything is paid to a creditor that is negotiated with. */
  readonly left: number;
  /** Agreed with any of them. */
  readonly agreed: number;
  /** What is left to offer; below zero where more is agreed than is left. */
  readonly free: number;
}

/**
 * The purse as the budget of one negotiation and the agreements of all tell it; null while there is no budget. What is to
 * be paid a single time is put aside for, as other expenses of that kind are.
 * @param taken What negotiations take now; their agreements.
 */
export function purseOf(facts: Facts, { agreed, once }: Pick<Elsewhere, 'agreed' | 'once'>): Purse | null {
  const { spending } = facts;
  const found = spending?.elsewhere?.found;
  const elsewhere = {
    agreed: 0,
    open: 0,
    owed: 0,
    ...(once !== undefined && { once }),
    ...(found !== undefined && { found }),
  };
  const budget = budgetIn({ ...facts, spending: spending && { ...spending, elsewhere } });
  if (budget === null) return null;
  const { left } = budget;
  return { left, agreed, free: left - agreed };
}
