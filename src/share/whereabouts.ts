import { placeOfScreen } from '#machines/drawn-road.ts';
import { fill } from '#text/fill.ts';
import { dateText } from '#text/format.ts';
import { result } from '#words/result/result.ts';
import { shared as words } from '#words/share/shared.ts';
import { common } from '#words/shell/common.ts';
import { isSettled, type ResultView } from './result-view.ts';

/** How far a shared case has come: settled, or its place on the road; null where that may be any. */
export function whereaboutsOf(view: Pick<ResultView, 'screen'>): string | null {
  if (isSettled(view)) return words.settled;
  const place = placeOfScreen(view.screen);
  if (place === null) return null;
  const { station, sideRoad } = place;
  return fill(words.at, { place: sideRoad === null ? common.stations[station] : common.sideRoads[sideRoad] });
}

/** The day a shared view was made. */
export const dayOf = ({ createdOn }: Pick<ResultView, 'createdOn'>): string =>
  fill(result.asOf, { date: dateText(createdOn) });

/** The day a shared view was made, and how often something had been proposed by then. */
export function asOf({ createdOn, proposals }: Pick<ResultView, 'createdOn' | 'proposals'>): string {
  if (proposals === 0) return dayOf({ createdOn });
  return fill(words.asOfWithProposals, { date: dateText(createdOn), n: String(proposals) });
}
