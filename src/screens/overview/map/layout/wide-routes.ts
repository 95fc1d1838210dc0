import type { Arrow } from '#machines/road-graph.ts';
import type { Cell, Grid } from './wide-cells.ts';

/**
 * Where a line crosses columns.
 * - `row`: in the row of one of its ends, whose cells in between are empty.
 * - `gutter`: in the gutter above a band.
 */
export type Crossing =
  | { readonly kind: 'row'; readonly end: 'from' | 'to' }
  | { readonly kind: 'gutter'; readonly gutter: number };

interface Ends {
  readonly arrow: Arrow;
  /** Lines with the same key may run together: they lead to the same screen and are of the same kind. */
  readonly key: string;
  readonly from: Cell;
  readonly to: Cell;
}

/** Leaves through the channel `out` beside one column, crosses columns, and arrives through the channel `into`. */
export interface Across extends Ends {
  readonly kind: 'across';
  readonly out: number;
  readonly into: number;
  readonly crossing: Crossing;
}

/** The route of one arrow; channel n lies left of column n. */
export type MapLine =
  /** To the next box below, or along a row whose cells in between are empty. */
  | (Ends & { readonly kind: 'down' | 'straight' })
  /** Through one channel, without crossing a column. */
  | (Ends & { readonly kind: 'beside'; readonly channel: number })
  | Across;

interface Claim {
  readonly row: number;
  readonly end: 'from' | 'to';
  readonly first: number;
  readonly last: number;
  readonly key: string;
}

/** Knows which cells are empty, and which rows lines already run in. */
function rowsIn({ cells }: Grid) {
  const occupied = new Set([...cells.values()].map(({ column, row }) => `${column}:${row}`));
  const claims: Claim[] = [];
  const isEmpty = (row: number, first: number, last: number): boolean => {
    for (let column = first; column <= last; column += 1) if (occupied.has(`${column}:${row}`)) return false;
    return true;
  };
  const isApart = (one: Claim, other: Claim): boolean =>
    one.row !== other.row ||
    one.end !== other.end ||
    one.key === other.key ||
    one.last < other.first - 1 ||
    one.first > other.last + 1;
  return {
    isEmpty,
    isOpen: (wanted: Claim): boolean =>
      isEmpty(wanted.row, wanted.first, wanted.last) && claims.every((claim) => isApart(claim, wanted)),
    claim: (claim: Claim): void => {
      claims.push(claim);
    },
  };
}

/** The gutter with the shortest detour; a gutter lies half a row above its band. */
function nearestGutter({ from, to }: Ends, { bandStarts }: Grid) {
  const gutters = bandStarts.map((start, gutter) => ({
    gutter,
    cost: Math.abs(from.row - start + 0.5) + Math.abs(to.row - start + 0.5),
  }));
  return gutters.reduce((one, other) => (other.cost < one.cost ? other : one));
}

/** Routes every arrow, one after the other; a row that a line runs in is closed to lines that lead elsewhere. */
export function routesOf(arrows: readonly Arrow[], grid: Grid): readonly MapLine[] {
  const rows = rowsIn(grid);

  const acrossOf = (ends: Ends, out: number, into: number): MapLine => {
    const { from, to, key } = ends;
    const first = Math.min(out, into);
    const last = Math.max(out, into) - 1;
    if (from.row === to.row && rows.isEmpty(from.row, first, last)) return { ...ends, kind: 'straight' };
    const wanted: readonly Claim[] = [
      { row: to.row, end: 'to', first, last, key },
      { row: from.row, end: 'from', first, last, key },
    ];
    const open = wanted.find(rows.isOpen);
    const { gutter, cost } = nearestGutter(ends, grid);
    if (open === undefined || cost < Math.abs(from.row - to.row))
      return { ...ends, kind: 'across', out, into, crossing: { kind: 'gutter', gutter } };
    rows.claim(open);
    return { ...ends, kind: 'across', out, into, crossing: { kind: 'row', end: open.end } };
  };

  const routeOf = (ends: Ends): MapLine => {
    const { arrow, from, to } = ends;
    if (from.column === to.column) {
      const isNext = to.row === from.row + 1 && !arrow.opensRound;
      return isNext ? { ...ends, kind: 'down' } : { ...ends, kind: 'beside', channel: from.column + 1 };
    }
    const goesRight = to.column > from.column;
    const out = goesRight ? from.column + 1 : from.column;
    const into = goesRight ? to.column : to.column + 1;
    if (out !== into) return acrossOf(ends, out, into);
    return from.row === to.row ? { ...ends, kind: 'straight' } : { ...ends, kind: 'beside', channel: out };
  };

  return arrows.flatMap((arrow) => {
    const from = grid.cells.get(arrow.from);
    const to = grid.cells.get(arrow.to);
    if (from === undefined || to === undefined) return [];
    return [routeOf({ arrow, key: `${arrow.to}${arrow.opensRound ? '~' : ''}`, from, to })];
  });
}
