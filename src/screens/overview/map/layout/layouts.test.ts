import { describe, expect, it } from 'vitest';
import { arrowKey, arrowsOf, edges } from '#machines/road-graph.ts';
import { screenIds, screens } from '#model/screens.ts';
import { stages } from '#model/stages.ts';
import type { Box, MapLine, RoadMap } from './road-map.ts';
import { stackedMap } from './stacked-map.ts';
import { wideMap } from './wide-map.ts';

const screensOn = ({ stages: all }: RoadMap) => all.flatMap((stage) => stage.screens);
const key = ({ from, to }: Pick<MapLine, 'from' | 'to'>): string => arrowKey(from, to);

const isApart = (one: Box, other: Box): boolean =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

interface Segment extends Box {
  readonly line: MapLine;
}

/** The straight pieces of a line, as boxes without breadth. */
const segmentsOf = (line: MapLine): readonly Segment[] =>
  line.points.slice(1).map((point, at) => {
    const { x, y } = line.points[at] ?? point;
    return {
      line,
      x: Math.min(x, point.x),
      y: Math.min(y, point.y),
      width: Math.abs(point.x - x),
      height: Math.abs(point.y - y),
    };
  });

/** True where two pieces run along each other, not where they cross. */
const runTogether = (one: Segment, other: Segment): boolean =>
  (one.width > 0 &&
    other.width > 0 &&
    one.y === other.y &&
    !(one.x + one.width <= other.x || other.x + other.width <= one.x)) ||
  (one.height > 0 &&
    other.height > 0 &&
    one.x === other.x &&
    !(one.y + one.height <= other.y || other.y + other.height <= one.y));

describe.each([
  { name: 'on a wide screen', map: wideMap() },
  { name: 'on a narrow screen', map: stackedMap() },
])('the map $name', ({ map }) => {
  const segments = map.lines.flatMap(segmentsOf);

  it('holds every screen once, in its stage', () => {
    const found = map.stages.flatMap(({ stage, screens: placed }) => placed.map(({ screen }) => `${stage}.${screen}`));
    expect([...found].sort()).toEqual(screenIds.map((screen) => `${screens[screen].stage}.${screen}`).sort());
    expect(map.stages.map(({ stage }) => stage)).toEqual(stages);
  });

  it('draws or names every arrow once', () => {
    const found = [...map.lines, ...screensOn(map).flatMap(({ exits }) => exits)].map(
      (arrow) => `${key(arrow)}${arrow.opensRound ? '~' : ''}`,
    );
    const all = arrowsOf(edges).map((arrow) => `${key(arrow)}${arrow.opensRound ? '~' : ''}`);
    expect([...found].sort()).toEqual([...all].sort());
  });

  it('lays no box over another, and all within the map and their stage', () => {
    const placed = screensOn(map);
    const over = placed.flatMap(({ screen, box }, at) =>
      placed.slice(at + 1).flatMap((other) => (isApart(box, other.box) ? [] : [`${screen} ${other.screen}`])),
    );
    expect(over).toEqual([]);
    const whole = { x: 0, y: 0, width: map.width, height: map.height };
    const outside = map.stages.filter(
      ({ box, screens: inside }) => !isWithin(box, whole) || inside.some((one) => !isWithin(one.box, box)),
    );
    expect(outside).toEqual([]);
  });

  it('lays no stage over another', () => {
    const over = map.stages.flatMap(({ stage, box }, at) =>
      map.stages.slice(at + 1).flatMap((other) => (isApart(box, other.box) ? [] : [`${stage} ${other.stage}`])),
    );
    expect(over).toEqual([]);
  });

  it('leads every line from the border of one box to that of the other', () => {
    const boxes = new Map(screensOn(map).map(({ screen, box }) => [screen, box]));
    const touches = (point: { x: number; y: number } | undefined, box: Box | undefined): boolean =>
      point !== undefined &&
      box !== undefined &&
      !isApart(
        { ...point, width: 0, height: 0 },
        { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 },
      ) &&
      isApart({ ...point, width: 0, height: 0 }, box);
    const loose = map.lines.filter(
      ({ from, to, points }) =>
        !touches(points[0], boxes.get(from)) || !touches(points[points.length - 1], boxes.get(to)),
    );
    expect(loose.map(key)).toEqual([]);
  });

  it('leads no line across a box or out of the map', () => {
    const crossing = segments.flatMap((segment) =>
      screensOn(map).flatMap(({ screen, box }) =>
        isApart(segment, box) ? [] : [`${key(segment.line)} crosses ${screen}`],
      ),
    );
    expect(crossing).toEqual([]);
    const outside = segments.filter(
      (segment) => !isWithin(segment, { x: 0, y: 0, width: map.width, height: map.height }),
    );
    expect(outside.map(({ line }) => key(line))).toEqual([]);
  });

  it('runs lines together only where they begin or end together', () => {
    const mixed = segments.flatMap((one, at) =>
      segments.slice(at + 1).flatMap((other) => {
        const isShared = one.line.from === other.line.from || one.line.to === other.line.to;
        return !isShared && runTogether(one, other) ? [`${key(one.line)} and ${key(other.line)}`] : [];
      }),
    );
    expect(mixed).toEqual([]);
  });
});

it('fits a narrow screen with letters that can be read', () => {
  expect(stackedMap().width).toBe(320);
});
