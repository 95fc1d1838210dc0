import { Suspense } from 'react';
import { RoadRail } from '#components/road-rail.tsx';
import { common } from '#content/zh-CN/ui/common.ts';
import type { PlaceOnRoad } from '#machines/place-on-road.ts';
import { type Station, stations } from '#model/stages.ts';
import { part } from './part.tsx';

const Drawing = part(() => import('#components/drawing.tsx').then((all) => all.Drawing));

const indexOf = (station: Station): number => stations.indexOf(station);

/** The road, with the present place on it. */
export function Rail({ station, sideRoad, isOpening }: PlaceOnRoad) {
  const at = indexOf(station);
  // A refusal leaves the road at the plan and meets it again at the next contact; what is urgent goes on where it was.
  const from = Math.min(at, stations.length - 2);
  const between =
    sideRoad === 'refused' ? ([indexOf('contact'), indexOf('plan')] as const) : ([from, from + 1] as const);
  return (
    <RoadRail
      label={common.railLabel}
      stations={stations.map((id) => common.stations[id])}
      at={at}
      sideRoad={sideRoad === null ? null : { name: common.sideRoads[sideRoad], look: sideRoad, between }}
      isOpening={isOpening}
      drawing={
        <Suspense fallback={<span className="block size-11 lg:my-3 lg:size-20" />}>
          <Drawing of={sideRoad ?? station} />
        </Suspense>
      }
    />
  );
}
