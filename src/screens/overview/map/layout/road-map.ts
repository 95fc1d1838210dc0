import type { Arrow } from '#machines/road-graph.ts';
import type { ScreenId } from '#model/screens.ts';
import type { Stage } from '#model/stages.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** One screen on the map. */
export interface MapScreen {
  readonly screen: ScreenId;
  readonly box: Box;
  /** Arrows that are named inside the box and not drawn as a line. */
  readonly exits: readonly Arrow[];
}

/** One arrow drawn as a line with square corners, from the border of one box to that of another. */
export interface MapLine extends Arrow {
  readonly points: readonly Point[];
}

/** One stage: where its heading stands and what belongs to it. */
export interface MapStage {
  readonly stage: Stage;
  readonly box: Box;
  readonly heading: Point;
  readonly screens: readonly MapScreen[];
}

/** The whole road laid out; sizes are in units of the drawing. */
export interface RoadMap {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly MapStage[];
  readonly lines: readonly MapLine[];
}

/** Side roads: entered from the road and left again, no stations of it. */
export const isSideRoad = (stage: Stage): boolean => stage === 'urgent' || stage === 'refused';
