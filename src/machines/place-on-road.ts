import { isOutcome, type ScreenId, screens } from '#model/screens.ts';
import { type Station, stationOf, stations } from '#model/stages.ts';
import type { Position } from './replay.ts';
import { isOnUrgentRoad } from './road-view.ts';

/** A way beside the road. */
export type SideRoadId = 'urgent' | 'refused';

export interface PlaceOnRoad {
  /** The station where the person is, or stood last before a side road. */
  readonly station: Station;
  readonly sideRoad: SideRoadId | null;
  /** True on the first screen since another station or side road. */
  readonly isOpening: boolean;
}

/** Where a screen is drawn: its station, or a way beside the road. */
export function stretchOf(screen: ScreenId): Station | SideRoadId {
  const { stage } = screens[screen];
  if (stage === 'urgent' || stage === 'refused') return stage;
  return stationOf[stage] ?? stations[0];
}

export const isStation = (stretch: Station | SideRoadId): stretch is Station =>
  stretch !== 'urgent' && stretch !== 'refused';

/** The last station of a way. */
const stationOn = ({ path }: Position): Station =>
  path
    .map(({ screen }) => stretchOf(screen))
    .filter(isStation)
    .pop() ?? stations[0];

/**
 * Where a position is on the road as it is drawn. `road` is where the case stands with urgent matters passed over. An
 * outcome stands where its last step stood.
 */
export function placeOnRoad(position: Position, road: Position): PlaceOnRoad {
  const { path, screen } = position;
  const last = path[path.length - 1]?.screen;
  const stretch = stretchOf(isOutcome(screen) ? (last ?? screen) : screen);
  const isAskedAgain = screen === 'urgent' && road.path.length > 0;
  const here = isAskedAgain || isOnUrgentRoad(position) ? 'urgent' : stretch;
  // The first station opens with the start page.
  const isOpening = last !== undefined && here !== stations[0] && !isOutcome(screen) && here !== stretchOf(last);
  if (isStation(here)) return { station: here, sideRoad: null, isOpening };
  return { station: stationOn(here === 'urgent' ? road : position), sideRoad: here, isOpening };
}
