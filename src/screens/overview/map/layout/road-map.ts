import type { Arrow } from '#machines/road-graph.ts';
import type { ScreenId } from '#model/screens.ts';
import type { Stage } from '#model/stages.ts';

/** A point, in units of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle from its upper left corner. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** One screen on the map. */
export interface MapScreen {
  readonly screen: ScreenId;
  readonly box: Box;
  /** Arrows that are named inside the box instead of being drawn as lines. */
  readonly exits: readonly Arrow[];
}

/** One arrow drawn as a line with square corners, from the border of one box to that of another. */
export interface MapLine extends Arrow {
  readonly points: readonly Point[];
}

/** One stage: its area, its heading and its screens. */
export interface MapStage {
  readonly stage: Stage;
  readonly box: Box;
  readonly heading: Point;
  readonly screens: readonly MapScreen[];
}

/** The layout of the whole road; sizes are in units of the drawing. */
export interface RoadMap {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly MapStage[];
  readonly lines: readonly MapLine[];
}

/** True for a stage beside the main road, which is entered from a station and left again. */
export const isSideRoad = (stage: Stage): boolean => stage === 'urgent' || stage === 'refused';
