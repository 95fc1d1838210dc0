import { addMonths, dayOf, type IsoDate } from '#model/dates.ts';
import { leastInstalment } from '#model/limits.ts';
import type { Instalment } from './schedule.ts';
import { fairShares } from './shares.ts';

/** How arrears are caught up: with the next instalment, after the last one, or spread over all that are left. */
export const catchUpOptions = ['withNext', 'atEnd', 'spread'] as const;
export type CatchUpOption = (typeof catchUpOptions)[number];

export interface Arrears {
  /** Instalments that fell due before today, less what was paid, oldest first. */
  readonly overdue: readonly Instalment[];
  /** Σ of `overdue`, fen. */
  readonly missed: number;
  /** All that is still to be paid, fen: what is overdue and what comes. */
  readonly left: number;
  /** Instalments due from today on, less what was paid ahead. */
  readonly coming: readonly Instalment[];
}

const sumOf = (some: readonly Instalment[]): number => some.reduce((sum, { amount }) => sum + amount, 0);

/** How many instalments fell due before today: what falls due today is not missed until the day is over. */
export const fallenDue = (instalments: readonly Instalment[], today: IsoDate): number =>
  instalments.filter(({ on }) => on < today).length;

/**
 * The arrears of a schedule and what is left of it, calculated from what was really paid.
 * @param paid All that was paid under the schedule, fen; it pays the oldest instalments first.
 * @param due How many instalments count as due.
 */
export function arrearsOf(instalments: readonly Instalment[], paid: number, due: number): Arrears {
  let unused = paid;
  const unpaid = instalments.map(({ on, amount }) => {
    const used = Math.min(unused, amount);
    unused -= used;
    return { on, amount: amount - used };
  });
  const isOpen = ({ amount }: Instalment) => amount > 0;
  const overdue = unpaid.slice(0, due).filter(isOpen);
  return { overdue, missed: sumOf(overdue), left: sumOf(unpaid), coming: unpaid.slice(due).filter(isOpen) };
}

/** The amounts of the overdue instalments; what is left of a partly paid one is paid with the next if below 1 yuan. */
function amountsOf(overdue: readonly Instalment[]): readonly number[] {
  const [first, second, ...others] = overdue.map(({ amount }) => amount);
  if (first === undefined) return [];
  if (second === undefined || first >= leastInstalment) return overdue.map(({ amount }) => amount);
  return [first + second, ...others];
}

/**
 * The day of the month that instalments keep up to the last one, the 31st also where that ends a shorter month: what is
 * paid at once, or was put off, has a day of its own.
 */
function dayKept(instalments: readonly Instalment[], last: Instalment): number {
  // What is paid at once comes first; any two months that follow each other show the day that is kept.
  const series = instalments.length > 2 ? instalments.slice(1) : instalments;
  const days = series.map(({ on }) => dayOf(on)).filter((day) => addMonths(last.on, 0, day) === last.on);
  const times = (day: number): number => days.filter((other) => other === day).length;
  return days.reduce((best, day) => ((times(day) - times(best) || day - best) > 0 ? day : best), dayOf(last.on));
}

/** What is overdue, moved behind the last instalment: one a month after it and after `today`, on the day they keep. */
function movedToEnd(instalments: readonly Instalment[], overdue: readonly Instalment[], today: IsoDate) {
  const last = instalments[instalments.length - 1];
  if (last === undefined) return [];
  const day = dayKept(instalments, last);
  const later = (months: number) => addMonths(last.on, months, day);
  let months = 1;
  while (later(months) <= today) months += 1;
  return amountsOf(overdue).map((amount, at) => ({ on: later(months + at), amount }));
}

/**
 * The schedule from now on with the arrears caught up by one option. `Σ = left`, and no day is in the past; what falls
 * due today is the next one. Where no
 * instalment is left to pay them with, they are moved to the end.
 */
export function caughtUp(
  instalments: readonly Instalment[],
  { overdue, missed, coming }: Arrears,
  option: CatchUpOption,
  today: IsoDate,
): readonly Instalment[] {
  if (option === 'atEnd' || coming.length === 0) return [...coming, ...movedToEnd(instalments, overdue, today)];
  const extra =
    option === 'withNext'
      ? coming.map((_, at) => (at === 0 ? missed : 0))
      : fairShares(
          missed,
          coming.map(() => 1),
        );
  return coming.map(({ on, amount }, at) => ({ on, amount: amount + (extra[at] ?? 0) }));
}

/**
 * The options there are: where no instalment is left, arrears can only follow the last; below 1 yuan they are no
 * instalment of their own.
 */
export function catchUpOptionsFor({ coming, missed }: Arrears): readonly CatchUpOption[] {
  if (coming.length === 0) return ['atEnd'];
  return missed < leastInstalment ? ['withNext'] : catchUpOptions;
}
