import { useId } from 'react';
import { Drawing, type DrawingId } from '#components/drawing.tsx';
import { Mark } from '#components/mark.tsx';
import { RoadPicture } from '#components/road-picture.tsx';
import { RoadRail } from '#components/road-rail.tsx';
import { RoadStrip } from '#components/road-strip.tsx';
import type { SideRoad } from '#components/side-road.tsx';
import { bendOf } from '#machines/drawn-road.ts';
import type { SideRoadId } from '#machines/place-on-road.ts';
import { stations } from '#model/stages.ts';
import { common } from '#words/shell/common.ts';
import { GalleryItem, State } from './gallery-item.tsx';
import { longName, stationNames } from './samples.ts';

interface RailProps {
  readonly at: number;
  readonly names?: readonly string[];
  readonly sideRoad?: SideRoad;
  /** The drawing, given on the first screen of a station or side road. */
  readonly opens?: DrawingId;
}

function Rail({ at, names = stationNames, sideRoad, opens }: RailProps) {
  // Several rails on one page need different labels.
  const id = useId();
  return (
    <RoadRail
      label={common.railLabel + id}
      stations={names}
      at={at}
      sideRoad={sideRoad ?? null}
      isOpening={opens !== undefined}
      drawing={opens !== undefined && <Drawing of={opens} />}
    />
  );
}

const last = stations.length - 1;
const sideRoadAt = (at: number, look: SideRoadId): SideRoad => ({
  name: common.sideRoads[look],
  look,
  between: bendOf({ station: stations[at] ?? stations[0], sideRoad: look }) ?? [0, 1],
});
const urgentAfter = (at: number): SideRoad => sideRoadAt(at, 'urgent');
const refused = sideRoadAt(3, 'refused');

function RailPiece() {
  return (
    <GalleryItem name="road-rail">
      <State name="at each station">
        {stations.map((id, at) => (
          <Rail key={id} at={at} />
        ))}
      </State>
      <State name="a long name">
        <Rail at={3} names={stationNames.map((name, at) => (at === 3 ? longName : name))} />
      </State>
    </GalleryItem>
  );
}

function OpeningPiece() {
  return (
    <GalleryItem name="road-rail-opening">
      {stations.map((id, at) => (
        <Rail key={id} at={at} opens={id} />
      ))}
    </GalleryItem>
  );
}

function SideRoadPiece() {
  return (
    <GalleryItem name="side-road">
      <State name="urgent: at the beginning, on the way, at the end">
        <Rail at={0} sideRoad={urgentAfter(0)} />
        <Rail at={2} sideRoad={urgentAfter(2)} />
        <Rail at={last} sideRoad={urgentAfter(last)} />
      </State>
      <State name="refused">
        <Rail at={3} sideRoad={refused} />
      </State>
      <State name="openings">
        <Rail at={1} sideRoad={urgentAfter(1)} opens="urgent" />
        <Rail at={3} sideRoad={refused} opens="refused" />
      </State>
      <State name="a long name">
        <Rail at={1} sideRoad={{ ...refused, name: longName + longName }} opens="refused" />
      </State>
    </GalleryItem>
  );
}

/** The gallery of what shows the road. */
export function RoadGallery() {
  return (
    <>
      <RailPiece />
      <OpeningPiece />
      <SideRoadPiece />
      <GalleryItem name="road-picture">
        <RoadPicture />
      </GalleryItem>
      <GalleryItem name="road-strip">
        {stations.map((id, at) => (
          <RoadStrip key={id} count={stations.length} at={at} />
        ))}
      </GalleryItem>
      <GalleryItem name="drawing">
        <div className="flex flex-wrap">
          {([...stations, 'refused', 'urgent'] as const).map((id) => (
            <Drawing key={id} of={id} />
          ))}
        </div>
      </GalleryItem>
      <GalleryItem name="mark">
        <p className="flex items-center font-bold text-jade">
          <Mark />
          {common.appName}
        </p>
      </GalleryItem>
    </>
  );
}
