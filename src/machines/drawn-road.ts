import { isOutcome, type ScreenId, screens } from '#model/screens.ts';
import { stations } from '#model/stages.ts';
import { isStation, type PlaceOnRoad, stretchOf } from './place-on-road.ts';

/**
 * Where a screen is drawn when only the screen is known and not the path to it, as in a shared link. Null for the
 * outcomes of `assess`, which can follow any station. A screen after a refusal is placed at the plan that was refused.
 */
export function placeOfScreen(screen: ScreenId): Pick<PlaceOnRoad, 'station' | 'sideRoad'> | null {
  const { stage } = screens[screen];
  if (isOutcome(screen) && stage === 'assess') return null;
  const stretch = stretchOf(screen);
  return isStation(stretch)
    ? { station: stretch, sideRoad: null }
    : { station: stretch === 'refused' ? 'plan' : stations[0], sideRoad: stretch };
}

/**
 * The stations a side road is drawn between, as the indices of its left and right end; null on the main road. A refusal
 * at the plan or later leads back to the contact; every other side road rejoins at the next station.
 */
export function bendOf({
  station,
  sideRoad,
}: Pick<PlaceOnRoad, 'station' | 'sideRoad'>): readonly [number, number] | null {
  if (sideRoad === null) return null;
  const at = stations.indexOf(station);
  if (sideRoad === 'refused' && at >= stations.indexOf('plan'))
    return [stations.indexOf('contact'), stations.indexOf('plan')];
  const left = Math.min(at, stations.length - 2);
  return [left, left + 1];
}
