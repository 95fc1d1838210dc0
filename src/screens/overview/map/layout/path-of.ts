import type { Point } from './road-map.ts';

const radius = 5;

const lengthOf = (from: Point, to: Point): number => Math.abs(to.x - from.x) + Math.abs(to.y - from.y);

/** The point at a distance before `to` on the line from `from`; lines are horizontal or vertical. */
function before(from: Point, to: Point, distance: number): Point {
  const length = lengthOf(from, to);
  if (length === 0) return to;
  return { x: to.x + ((from.x - to.x) * distance) / length, y: to.y + ((from.y - to.y) * distance) / length };
}

/** An SVG path through the points, with its corners rounded as far as there is room. */
export function pathOf(points: readonly Point[]): string {
  return points
    .map((point, at) => {
      const previous = points[at - 1];
      const next = points[at + 1];
      if (previous === undefined) return `M${point.x} ${point.y}`;
      if (next === undefined) return `L${point.x} ${point.y}`;
      const room = Math.min(radius, lengthOf(previous, point) / 2, lengthOf(point, next) / 2);
      const start = before(previous, point, room);
      const end = before(next, point, room);
      return `L${start.x} ${start.y}Q${point.x} ${point.y} ${end.x} ${end.y}`;
    })
    .join('');
}
