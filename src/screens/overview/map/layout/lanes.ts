/** The part of a channel that a line occupies; stretches with the same key share a lane. */
export interface Stretch {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/** Merges the stretches of each key into one, from its first end to its last. */
function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const found = new Map<string, Stretch>();
  for (const { key, from, to } of stretches) {
    const known = found.get(key);
    const ends = known === undefined ? [from, to] : [from, to, known.from, known.to];
    found.set(key, { key, from: Math.min(...ends), to: Math.max(...ends) });
  }
  return [...found.values()];
}

/** A lane for each key, counted from 0, such that no two stretches in a lane touch. Short ones get the first lanes. */
export function lanesOf(stretches: readonly Stretch[]): ReadonlyMap<string, number> {
  const byLength = [...joined(stretches)].sort((one, other) => one.to - one.from - (other.to - other.from));
  const lanes: Stretch[][] = [];
  const found = new Map<string, number>();
  for (const stretch of byLength) {
    const free = lanes.findIndex((taken) => taken.every(({ from, to }) => to < stretch.from || from > stretch.to));
    const at = free === -1 ? lanes.length : free;
    lanes[at] = [...(lanes[at] ?? []), stretch];
    found.set(stretch.key, at);
  }
  return found;
}

/** The number of lanes. */
export const laneCount = (lanes: ReadonlyMap<string, number>): number => Math.max(-1, ...lanes.values()) + 1;
