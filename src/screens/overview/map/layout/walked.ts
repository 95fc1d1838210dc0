import type { Position } from '#machines/replay.ts';
import { arrowKey } from '#machines/road-graph.ts';
import type { ScreenId } from '#model/screens.ts';

interface Visits {
  readonly times: number;
  /** The round of the last visit, which the link to the screen needs. */
  readonly round: number;
}

/** The screens and arrows of the road that the person has been through. */
export interface Walked {
  readonly here: ScreenId;
  /** Answered screens and how often each was answered. */
  readonly visits: ReadonlyMap<ScreenId, Visits>;
  /** The keys of the arrows that were taken. */
  readonly arrows: ReadonlySet<string>;
}

/** What was walked on the path of a position. */
export function walkedOf({ path, screen: here }: Pick<Position, 'path' | 'screen'>): Walked {
  const visits = new Map<ScreenId, Visits>();
  for (const { screen, round } of path) visits.set(screen, { times: (visits.get(screen)?.times ?? 0) + 1, round });
  const arrows = path.map(({ screen }, at) => arrowKey(screen, path[at + 1]?.screen ?? here));
  return { here, visits, arrows: new Set(arrows) };
}
