import { isOutcome, type ScreenId, screens } from '#model/screens.ts';
import { type Station, stationOf, stations } from '#model/stages.ts';
import type { Position } from './replay.ts';
import { isOnUrgentRoad } from './road-view.ts';

/** A side road: `urgent` while an urgent matter is handled, `refused` after the lender has refused. */
export type SideRoadId = 'urgent' | 'refused';

/** Where a position is on the road as it is drawn. */
export interface PlaceOnRoad {
  /** The station where the person is, or was last before a side road. */
  readonly station: Station;
  readonly sideRoad: SideRoadId | null;
  /** The stations before it where nothing was done: the road led past them. */
  readonly skipped: readonly Station[];
  /** True on the first screen after entering this station or side road. */
  readonly isOpening: boolean;
}

/** The station or side road that a screen belongs to. */
export function stretchOf(screen: ScreenId): Station | SideRoadId {
  const { stage } = screens[screen];
  if (stage === 'urgent' || stage === 'refused') return stage;
  return stationOf[stage] ?? stations[0];
}

/** False for a side road. */
export const isStation = (stretch: Station | SideRoadId): stretch is Station =>
  stretch !== 'urgent' && stretch !== 'refused';

/** The station of every step of the path, in order. */
const stationsOn = ({ path }: Position): readonly Station[] =>
  path.map(({ screen }) => stretchOf(screen)).filter(isStation);

/** The last station on the path of a position; the first one where the path has none. */
const stationOn = (position: Position): Station => [...stationsOn(position)].pop() ?? stations[0];

/** The stations before this one at which no step of the path was taken. */
function skippedBefore(station: Station, road: Position): readonly Station[] {
  const seen = stationsOn(road);
  return stations.slice(0, stations.indexOf(station)).filter((one) => !seen.includes(one));
}

/**
 * Where a position is on the road as it is drawn. `road` is where the case stands without urgent matters: it gives the
 * station while one is handled. An outcome is placed where its last step was.
 */
export function placeOnRoad(position: Position, road: Position): PlaceOnRoad {
  const { path, screen } = position;
  const last = path[path.length - 1]?.screen;
  const stretch = stretchOf(isOutcome(screen) ? (last ?? screen) : screen);
  const isAskedAgain = screen === 'urgent' && road.path.length > 0;
  const here = isAskedAgain || isOnUrgentRoad(position) ? 'urgent' : stretch;
  // The start page already introduces the first station.
  const isOpening = last !== undefined && here !== stations[0] && !isOutcome(screen) && here !== stretchOf(last);
  const station = isStation(here) ? here : stationOn(here === 'urgent' ? road : position);
  return { station, sideRoad: isStation(here) ? null : here, skipped: skippedBefore(station, road), isOpening };
}
