import { isOutcome, type ScreenId, screens } from '#model/screens.ts';
import { stations } from '#model/stages.ts';
import { isStation, type PlaceOnRoad, stretchOf } from './place-on-road.ts';

/**
 * The place of a screen that is known by itself, without the way that led to it. Null for outcomes at which one rests:
 * they stand wherever their last step stood. A refusal stands at the plan that was refused.
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
 * Between which stations a side road is drawn, as the indices of its left and right end; null on the road. A refusal leaves
 * at the plan and meets the road again at the next contact; all else goes on where it was.
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
