import type { Journey, Merged } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';

/** One of the negotiations a case consists of: its own, which comes first, or one that was merged into it. */
export interface SideOfCase {
  /** Null for the case's own. */
  readonly merged: Pick<Merged, 'from' | 'to' | 'on'> | null;
}

/** All negotiations that were merged into one, also those merged into them before. */
export const mergedIn = ({ merged = [] }: Journey): readonly Merged[] =>
  merged.flatMap((one) => [one, ...mergedIn(one)]);

/** An answer by its number, or a call by its day and the first number of the negotiation it was noted in. */
type Happened = { readonly nth: number } | { readonly on: IsoDate; readonly side?: number | null };

/**
 * Which side of a case something belongs to. The company is the same, but what it said of one debt was no answer about
 * another one until both were one negotiation.
 */
export function sidesOf(sides: readonly SideOfCase[]) {
  const contains = (side: number, nth: number): boolean => {
    const range = sides[side]?.merged;
    return range === null || (range !== undefined && range.from <= nth && nth <= range.to);
  };
  const width = (side: number): number => {
    const range = sides[side]?.merged;
    return range == null ? Number.POSITIVE_INFINITY : range.to - range.from;
  };
  /** The innermost negotiation that an answer was given in, by its number. */
  const sideOf = (nth: number): number =>
    sides
      .map((_, side) => side)
      .filter((side) => contains(side, nth))
      .sort((one, other) => width(one) - width(other))[0] ?? 0;

  /** True for what was about a side: it happened there, or where that went on after it was merged. */
  const isAbout = (side: number, happened: Happened): boolean => {
    const there = 'nth' in happened ? sideOf(happened.nth) : sideOf(happened.side ?? 0);
    const merged = sides[side]?.merged ?? null;
    if (there === side || merged === null) return there === side;
    return contains(there, merged.from) && ('nth' in happened ? happened.nth > merged.to : happened.on > merged.on);
  };
  return { sideOf, isAbout };
}
