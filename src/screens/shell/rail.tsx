import { memo, Suspense } from 'react';
import { RoadRail } from '#components/road-rail.tsx';
import { bendOf } from '#machines/drawn-road.ts';
import type { PlaceOnRoad } from '#machines/place-on-road.ts';
import { stations } from '#model/stages.ts';
import { common } from '#words/shell/common.ts';
import { lazyWithPreload } from './lazy-with-preload.tsx';

const Drawing = lazyWithPreload(() => import('#components/drawing.tsx').then((all) => all.Drawing));

/** The road with the present place on it; rendered anew only where that is another one. */
export const Rail = memo(RailAt, (one, other) => JSON.stringify(one) === JSON.stringify(other));

function RailAt({ station, sideRoad, skipped, isOpening }: PlaceOnRoad) {
  const between = bendOf({ station, sideRoad });
  return (
    <RoadRail
      label={common.railLabel}
      stations={stations.map((id) => common.stations[id])}
      at={stations.indexOf(station)}
      skipped={skipped.map((id) => stations.indexOf(id))}
      sideRoad={
        sideRoad === null || between === null ? null : { name: common.sideRoads[sideRoad], look: sideRoad, between }
      }
      isOpening={isOpening}
      drawing={
        <Suspense fallback={<span className="block size-11 lg:my-3 lg:size-20" />}>
          <Drawing of={sideRoad ?? station} />
        </Suspense>
      }
    />
  );
}
