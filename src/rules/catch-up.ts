import { addMonths } from '#model/dates.ts';
import type { Instalment } from './schedule.ts';
import { fairShares } from './shares.ts';

/** How a missed instalment is caught up: with the next one, after the last one, or spread over all that are left. */
export const catchUpOptions = ['withNext', 'atEnd', 'spread'] as const;
export type CatchUpOption = (typeof catchUpOptions)[number];

export interface Arrears {
  /** Fallen due and not paid, fen. */
  readonly missed: number;
  /** All that is still to be paid, fen: missed and future instalments. */
  readonly left: number;
  /** Future instalments, less what was paid ahead. */
  readonly coming: readonly Instalment[];
}

/**
 * The arrears of a schedule and what is left of it, calculated from what was really paid.
 * @param paid All that was paid under the schedule, fen; what exceeds the sum due counts for future instalments.
 * @param nth How many instalments have fallen due.
 */
export function arrearsOf(instalments: readonly Instalment[], paid: number, nth: number): Arrears {
  const sumOf = (some: readonly Instalment[]) => some.reduce((sum, { amount }) => sum + amount, 0);
  const due = sumOf(instalments.slice(0, nth));
  const left = Math.max(0, sumOf(instalments) - paid);
  let ahead = Math.max(0, paid - due);
  const coming = instalments.slice(nth).flatMap(({ on, amount }) => {
    const used = Math.min(ahead, amount);
    ahead -= used;
    return amount === used ? [] : [{ on, amount: amount - used }];
  });
  return { missed: Math.max(0, due - paid), left, coming };
}

/**
 * The schedule from now on with the arrears caught up by one option. `Σ = left`. Where no instalment is left, the
 * arrears are one instalment, due a month after the last.
 */
export function caughtUp(
  instalments: readonly Instalment[],
  { missed, coming }: Arrears,
  option: CatchUpOption,
): readonly Instalment[] {
  if (missed === 0) return coming;
  const last = instalments[instalments.length - 1];
  if (last === undefined) return [];
  if (option === 'atEnd' || coming.length === 0) return [...coming, { on: addMonths(last.on, 1), amount: missed }];
  const extra =
    option === 'withNext'
      ? coming.map((_, at) => (at === 0 ? missed : 0))
      : fairShares(
          missed,
          coming.map(() => 1),
        );
  return coming.map(({ on, amount }, at) => ({ on, amount: amount + (extra[at] ?? 0) }));
}
