import type { Position } from '#machines/replay.ts';
import type { KeptSchedule } from './kept-schedule.ts';
import { isReceived, type Payment } from './payments.ts';

interface Account {
  /** What is owed as it was listed, fen; null where that is not known. */
  readonly owed: number | null;
  readonly payments: readonly Payment[];
  readonly kept: KeptSchedule | null;
}

/** What was paid since the debts were listed as they stand, by what was noted, fen. */
function paidSinceListed({ path }: Pick<Position, 'path'>, payments: readonly Payment[]): number {
  const listed = path.filter(({ screen }) => screen === 'debts').pop()?.answer;
  if (listed === undefined) return 0;
  return payments
    .filter((payment) => isReceived(payment) && payment.nth >= listed.nth && payment.on >= listed.on)
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}

/**
 * What is owed less what was paid since it was listed, fen; never less than an agreement in force leaves to be paid, since
 * of its interest and fees nothing was listed.
 */
export function owedNow({ owed, payments, kept }: Account, road: Pick<Position, 'path'>): number | null {
  if (owed === null) return null;
  const paid = paidSinceListed(road, payments);
  if (paid === 0) return owed;
  const agreed = kept?.open.reduce((sum, { amount }) => sum + amount, 0) ?? 0;
  return Math.max(0, owed - paid, agreed);
}
