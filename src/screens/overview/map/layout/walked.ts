import type { Position } from '#machines/replay.ts';
import { arrowKey } from '#machines/road-graph.ts';
import type { ScreenId } from '#model/screens.ts';

interface Visits {
  readonly times: number;
  /** The round of the last visit, where its screen can be looked at. */
  readonly round: number;
}

/** What a person has walked of the road. */
export interface Walked {
  readonly here: ScreenId;
  /** Screens that were answered, with how often. */
  readonly visits: ReadonlyMap<ScreenId, Visits>;
  /** Arrows that were taken, by their keys. */
  readonly arrows: ReadonlySet<string>;
}

/** Marks the path on the map. */
export function walkedOf({ path, screen: here }: Pick<Position, 'path' | 'screen'>): Walked {
  const visits = new Map<ScreenId, Visits>();
  for (const { screen, round } of path) visits.set(screen, { times: (visits.get(screen)?.times ?? 0) + 1, round });
  const arrows = path.map(({ screen }, at) => arrowKey(screen, path[at + 1]?.screen ?? here));
  return { here, visits, arrows: new Set(arrows) };
}
