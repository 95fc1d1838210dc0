import { byUrgency, type CaseDate, toDoOn } from '#brief/dates.ts';
import { daysBetween, type IsoDate } from '#model/dates.ts';
import { daysInSight } from './days-in-sight.ts';

/** How many negotiations stand open; the others are folded. */
const mostOpen = 4;

interface Listed {
  readonly other: { readonly lastTouched: IsoDate | null; readonly file: { readonly archivedOn?: IsoDate } };
  readonly next: CaseDate | null;
}

/** Negotiations in three parts: those that stand open, more that are folded, and those that were put away. */
export interface Shelved<T> {
  readonly open: readonly T[];
  readonly more: readonly T[];
  readonly away: readonly T[];
}

const newestFirst = <T extends Listed>(all: readonly T[]): T[] =>
  [...all].sort((one, two) => (two.other.lastTouched ?? '').localeCompare(one.other.lastTouched ?? ''));

/**
 * The nearest day stands first, then what was touched last. What was put away is folded, newest first, unless a day of it
 * is near: nobody misses a day because of that.
 */
export function shelved<T extends Listed>(all: readonly T[], today: IsoDate): Shelved<T> {
  const isAway = ({ other, next }: T) =>
    other.file.archivedOn !== undefined && (next === null || daysBetween(today, toDoOn(next, today)) > daysInSight);
  const order = byUrgency(today);
  const here = newestFirst(all.filter((one) => !isAway(one))).sort((one, two) => {
    if (one.next === null || two.next === null) return Number(one.next === null) - Number(two.next === null);
    return order(one.next, two.next);
  });
  return {
    open: here.slice(0, mostOpen),
    more: newestFirst(here.slice(mostOpen)),
    away: newestFirst(all.filter(isAway)),
  };
}
