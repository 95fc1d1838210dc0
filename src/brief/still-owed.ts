import type { Debt } from '#model/values.ts';
import { isRenegotiating } from '#rules/case-facts.ts';
import type { Brief } from './brief.ts';

/** How much of an agreement was paid and how much is not, fen. */
export interface StillOwed {
  readonly paid: number;
  readonly left: number;
}

/**
 * What the ledger says of an agreement that is negotiated anew or has ended; null where nothing of it was paid, and of a trial, which
 * never was all that is owed.
 */
export function stillOwedIn({
  facts,
  kept: keptInForce,
  ended,
}: Pick<Brief, 'facts' | 'kept' | 'ended'>): StillOwed | null {
  const inForce = isRenegotiating(facts) ? facts.inForce : null;
  const { terms, kept } = ended?.agreed ?? { terms: inForce, kept: keptInForce };
  if (terms === null || terms.trial || kept === null || kept.paidSum === 0) return null;
  return { paid: kept.paidSum, left: kept.open.reduce((sum, { amount }) => sum + amount, 0) };
}

/**
 * The debts as they were listed for an agreement, less what was paid of it since, so that it is not offered again. Only
 * of a single debt that is just what was agreed on: of several, nobody knows here which was paid.
 */
export function debtsLessPaid(debts: readonly Debt[], owed: StillOwed | null): readonly Debt[] {
  const [debt, ...others] = debts;
  if (owed === null || owed.left === 0 || debt?.total !== owed.paid + owed.left || others.length > 0) return debts;
  const { overdue, ...rest } = debt;
  return [{ ...rest, total: owed.left, ...(overdue !== undefined && overdue <= owed.left && { overdue }) }];
}
