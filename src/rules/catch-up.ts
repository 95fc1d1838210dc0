import { addMonths } from '#model/dates.ts';
import type { Instalment } from './schedule.ts';
import { fairShares } from './shares.ts';

/** How a missed instalment is caught up: with the next one, at the end, or a little with each that is left. */
export const catchUpOptions = ['withNext', 'atEnd', 'spread'] as const;
export type CatchUpOption = (typeof catchUpOptions)[number];

export interface Arrears {
  /** Due by the day and not paid, fen. */
  readonly missed: number;
  /** All that is still to be paid, fen: what was missed and what comes. */
  readonly left: number;
  /** Instalments after the day. */
  readonly coming: readonly Instalment[];
}

/**
 * What has been missed and what is left of a schedule, calculated from what was really paid.
 * @param paid All that was paid under the schedule, fen; more than was due counts for what comes.
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

/** The schedule from now on, caught up in one of three ways. `Σ = what is left`. With nothing to come, what was missed stands alone a month later. */
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
