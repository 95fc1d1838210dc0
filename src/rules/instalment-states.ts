import type { IsoDate } from '#model/dates.ts';
import type { Instalment } from './schedule.ts';

/** How an instalment stands: paid, due today, due before today and not or only in part paid, or still to come. */
export type InstalmentState = 'paid' | 'dueToday' | 'due' | 'coming';

/** An instalment with what was paid of it, fen. */
export interface TrackedInstalment extends Instalment {
  readonly state: InstalmentState;
  readonly paid: number;
  /** What is left of all instalments once this one and those before it are paid. */
  readonly after: number;
}

function stateOf({ on, amount }: Instalment, paid: number, today: IsoDate): InstalmentState {
  if (paid >= amount) return 'paid';
  if (on === today) return 'dueToday';
  return on < today ? 'due' : 'coming';
}

/**
 * The instalments with how each of them stands today.
 * @param paidSum All that was paid, fen; it pays the oldest instalments first.
 */
export function trackedInstalments(
  instalments: readonly Instalment[],
  paidSum: number,
  today: IsoDate,
): readonly TrackedInstalment[] {
  let unused = paidSum;
  let after = instalments.reduce((sum, { amount }) => sum + amount, 0);
  return instalments.map((instalment) => {
    const paid = Math.min(unused, instalment.amount);
    unused -= paid;
    after -= instalment.amount;
    return { ...instalment, state: stateOf(instalment, paid, today), paid, after };
  });
}
