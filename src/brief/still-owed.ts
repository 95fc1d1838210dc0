import type { Counterparty } from '#model/counterparty.ts';
import type { Debt } from '#model/values.ts';
import { debtsInTalk, isRenegotiating } from '#rules/case-facts.ts';
import { fairShares } from '#rules/shares.ts';
import type { Brief } from './brief.ts';
import { isNamed } from './named-debt.ts';
import type { Payment } from './payments.ts';

type PaidOf = Pick<Payment, 'product' | 'lender' | 'amount'>;

/** How much of an agreement was paid and how much is not, fen. */
export interface StillOwed {
  readonly paid: number;
  readonly left: number;
  /** What of it was paid of a debt that was named. */
  readonly of: readonly PaidOf[];
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
  return {
    paid: kept.paidSum,
    left: kept.open.reduce((sum, { amount }) => sum + amount, 0),
    of: kept.payments.filter(({ product }) => product !== null),
  };
}

/** What was paid of one of several debts, as far as its payments say so, fen. */
const paidOf = (debt: Debt, among: readonly Debt[], paid: readonly PaidOf[]): number =>
  paid
    .filter(({ product, lender }) => product !== null && isNamed(debt, { product, lender }, among))
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);

/** What is left of debts once their own payments are taken off, then the rest of what was paid, by balance; null where it does not fit. */
function leftOf(totals: readonly number[], own: readonly number[], paid: number): readonly number[] | null {
  const after = totals.map((total, at) => total - (own[at] ?? 0));
  const rest = paid - own.reduce((sum, amount) => sum + amount, 0);
  if (rest < 0 || after.some((total) => total < 0)) return null;
  const shares = fairShares(rest, after);
  return after.map((total, at) => total - (shares[at] ?? 0));
}

/** A debt with what is left of it. */
function lessPaid({ overdue, ...debt }: Debt, left: number): Debt {
  if (left === 0) return { ...debt, standing: 'paidOff' };
  return { ...debt, total: left, ...(overdue !== undefined && overdue <= left && { overdue }) };
}

/**
 * The debts as they were listed for an agreement, less what was paid of it since, so that it is not offered again. Only
 * where those that are talked about are just what was agreed on. What is not known to be paid of one of several is taken off
 * all of them by their balances: each is a guess then, but their sum is right.
 */
export function debtsLessPaid(
  debts: readonly Debt[],
  owed: StillOwed | null,
  counterparty: Counterparty | null,
): readonly Debt[] {
  const inTalk = debtsInTalk({ debts: [...debts], counterparty });
  const totals = inTalk.flatMap(({ total }) => total ?? []);
  const isAgreed = totals.reduce((sum, total) => sum + total, 0) === (owed?.paid ?? 0) + (owed?.left ?? 0);
  if (owed === null || owed.left === 0 || totals.length < inTalk.length || !isAgreed) return debts;
  const own = inTalk.map((debt) => paidOf(debt, inTalk, owed.of));
  const left = leftOf(totals, own, owed.paid);
  if (left === null) return debts;
  return debts.map((debt) => {
    const at = inTalk.indexOf(debt);
    return at < 0 ? debt : lessPaid(debt, left[at] ?? 0);
  });
}
