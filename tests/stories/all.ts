import type { Story } from '../support/story.ts';
import { sideRoads } from './side-roads.ts';
import { notDueTooDear, straightRoad } from './straight-road.ts';

/** Every story there is. */
export const allStories: readonly Story[] = [...straightRoad, notDueTooDear, ...sideRoads];
