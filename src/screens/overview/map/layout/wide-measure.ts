import { laneCount, lanesOf, type Stretch } from './lanes.ts';
import type { Box } from './road-map.ts';
import type { Cell, Grid } from './wide-cells.ts';
import type { Across, MapLine } from './wide-routes.ts';

/** Sizes on a wide screen, in units of the drawing. */
const boxWidth = 106;
const boxHeight = 36;
/** The height of a stage's heading. */
export const headingHeight = 40;
/** The space between the last boxes of a band and its lower border. */
export const bandPadding = 12;
const rowGap = 22;
const lanePitch = 5;
const laneMargin = 10;
const trackPitch = 6;
const trackMargin = 12;
/** Where lines meet the side of a box, from its middle: four heights, so that lines of adjacent boxes never meet. */
const ports = { out: { right: 5, left: 11 }, into: { right: -5, left: -11 } } as const;

type Lanes = ReadonlyMap<string, number>;

/** The coordinates of everything, once it is known how many lines run beside each other. */
export interface Measure {
  readonly width: number;
  readonly height: number;
  readonly bandTops: readonly number[];
  readonly boxOf: (cell: Cell) => Box;
  readonly middleOf: (cell: Cell) => number;
  /** The height at which a line leaves its first box (`outOf`) and enters its last one (`into`). */
  readonly outOf: (route: MapLine) => number;
  readonly into: (route: MapLine) => number;
  readonly laneOf: (channel: number, key: string) => number;
  readonly crossingOf: (route: Across) => number;
}

const range = (count: number): readonly number[] => [...Array(count).keys()];

/** The lanes of each gutter, by the channels between which lines run. */
function tracksOf(routes: readonly MapLine[], { bandStarts }: Grid): readonly Lanes[] {
  const isIn = (route: MapLine, gutter: number): route is Across =>
    route.kind === 'across' && route.crossing.kind === 'gutter' && route.crossing.gutter === gutter;
  return bandStarts.map((_, gutter) =>
    lanesOf(routes.flatMap((route) => (isIn(route, gutter) ? [{ ...route, from: route.out, to: route.into }] : []))),
  );
}

/** The upper border of each row, gutter and band. A gutter lies above its band, the last one below all bands. */
function topsOf({ bandStarts }: Grid, tracks: readonly Lanes[]) {
  const rows: number[] = [];
  const gutters: number[] = [];
  const bands: number[] = [];
  let y = 0;
  for (const [band, start] of bandStarts.entries()) {
    const lanes = laneCount(tracks[band] ?? new Map());
    gutters.push(y + trackMargin);
    y += 2 * trackMargin + Math.max(0, lanes - 1) * trackPitch;
    bands.push(y);
    const count = (bandStarts[band + 1] ?? start) - start;
    if (count === 0) break;
    y += headingHeight;
    for (const row of range(count)) rows[start + row] = y + row * (boxHeight + rowGap);
    y += count * (boxHeight + rowGap) - rowGap + bandPadding;
  }
  return { rows, gutters, bands, height: y };
}

/** The stretches a route occupies in the channels it runs through. */
function stretchesOf(
  route: MapLine,
  { outOf, into, crossingOf }: Pick<Measure, 'outOf' | 'into' | 'crossingOf'>,
): readonly (Stretch & { readonly channel: number })[] {
  const { key } = route;
  const from = outOf(route);
  const to = into(route);
  if (route.kind === 'beside') return [{ channel: route.channel, key, from, to }];
  if (route.kind !== 'across') return [];
  const y = crossingOf(route);
  const both = [
    { channel: route.out, key, from, to: y },
    { channel: route.into, key, from: y, to },
  ];
  return both.filter((stretch) => stretch.from !== stretch.to);
}

/** Gives every row, gutter and channel the room that its lines need. */
export function measure(routes: readonly MapLine[], grid: Grid): Measure {
  const tracks = tracksOf(routes, grid);
  const tops = topsOf(grid, tracks);
  const topOf = ({ row }: Cell): number => tops.rows[row] ?? 0;
  const middleOf = (cell: Cell): number => topOf(cell) + boxHeight / 2;
  const outOf = ({ from, to }: MapLine): number =>
    middleOf(from) + ports.out[to.column < from.column ? 'left' : 'right'];
  const into = ({ from, to }: MapLine): number => middleOf(to) + ports.into[to.column > from.column ? 'left' : 'right'];
  const crossingOf = (route: Across): number => {
    const { crossing, key } = route;
    if (crossing.kind === 'row') return crossing.end === 'from' ? outOf(route) : into(route);
    return (tops.gutters[crossing.gutter] ?? 0) + (tracks[crossing.gutter]?.get(key) ?? 0) * trackPitch;
  };
  const all = routes.flatMap((route) => stretchesOf(route, { outOf, into, crossingOf }));
  const channels = range(grid.columns + 1).map((at) => lanesOf(all.filter(({ channel }) => channel === at)));
  const lefts = [0];
  for (const lanes of channels)
    lefts.push(
      (lefts[lefts.length - 1] ?? 0) + 2 * laneMargin + Math.max(0, laneCount(lanes) - 1) * lanePitch + boxWidth,
    );
  const leftOf = (channel: number): number => lefts[channel] ?? 0;
  return {
    width: leftOf(channels.length) - boxWidth,
    height: tops.height,
    bandTops: tops.bands,
    boxOf: (cell) => ({ x: leftOf(cell.column + 1) - boxWidth, y: topOf(cell), width: boxWidth, height: boxHeight }),
    middleOf,
    outOf,
    into,
    laneOf: (channel, key) => leftOf(channel) + laneMargin + (channels[channel]?.get(key) ?? 0) * lanePitch,
    crossingOf,
  };
}
