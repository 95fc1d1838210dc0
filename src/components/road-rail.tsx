import type { ReactNode } from 'react';
import { Bend, type SideRoad, SideRoadName } from './side-road.tsx';

interface RoadRailProps {
  readonly label: string;
  readonly stations: readonly string[];
  /** The index of the station where the person is, or was last before a side road. */
  readonly at: number;
  /** The indices of stations before it that the road led past. */
  readonly skipped?: readonly number[];
  /** The side road the person is on; null on the main road. */
  readonly sideRoad: SideRoad | null;
  /** Shown at the present place: on a phone only where `isOpening`, on a wide screen always. */
  readonly drawing?: ReactNode;
  /** True on the first screen of a station or side road. */
  readonly isOpening?: boolean;
}

/** The road with its stations: a line above the question on a phone, a column beside it on a wide screen. */
export function RoadRail({ label, stations, at, skipped = [], sideRoad, drawing, isOpening = false }: RoadRailProps) {
  const isOff = sideRoad !== null;
  return (
    <nav aria-label={label}>
      <ol className={`flex items-center lg:block ${isOpening && !isOff ? 'pt-12 lg:pt-0' : ''}`}>
        {stations.map((name, index) => (
          <Station
            key={name}
            name={name}
            place={skipped.includes(index) ? 'skipped' : placeOf(index, at, isOff)}
            isFirst={index === 0}
            isLast={index === stations.length - 1}
            drawing={drawing}
            isOpening={isOpening}
          />
        ))}
      </ol>
      {isOff && <Bend road={sideRoad} last={stations.length - 1} />}
      {isOff && (
        <SideRoadName
          road={sideRoad}
          last={stations.length - 1}
          drawing={<span className={`mr-2 ${isOpening ? 'block' : 'hidden lg:block'}`}>{drawing}</span>}
        />
      )}
    </nav>
  );
}

/** `behind` also for the last station before a side road, while the person is on that. */
type StationPlace = 'behind' | 'skipped' | 'here' | 'ahead';

function placeOf(index: number, at: number, isOff: boolean): StationPlace {
  if (index === at) return isOff ? 'behind' : 'here';
  return index < at ? 'behind' : 'ahead';
}

interface StationProps {
  readonly name: string;
  readonly place: StationPlace;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly drawing: ReactNode;
  readonly isOpening: boolean;
}

// Dots keep their size when text grows, because the name needs the room. Lines and dots are borders, which stay visible
// where the system chooses the colours.
const dots: Readonly<Record<StationPlace, string>> = {
  behind: 'm-[4px] size-[11px] border-5 border-jade bg-jade',
  skipped: 'm-[4px] size-[11px] border-2 border-jade bg-paper',
  here: 'size-[20px] border-4 border-jade bg-paper',
  ahead: 'm-[4px] size-[11px] border-2 border-edge bg-paper',
};
const names: Readonly<Record<StationPlace, string>> = {
  behind: 'sr-only text-jade',
  skipped: 'sr-only text-ink-soft',
  here: 'mr-1 ml-1 font-bold text-jade',
  ahead: 'sr-only text-ink-soft',
};

const ahead = 'border-dotted border-edge';

function Station({ name, place, isFirst, isLast, drawing, isOpening }: StationProps) {
  const isHere = place === 'here';
  // The line from the station before.
  const stretch = place === 'ahead' ? ahead : 'border-solid border-jade';
  return (
    <li
      aria-current={isHere ? 'step' : undefined}
      className={`flex items-center lg:grid lg:grid-cols-[1.5rem_1fr] ${isFirst ? '' : 'flex-auto'}`}
    >
      {!isFirst && (
        <span
          aria-hidden="true"
          className={`min-w-[4px] flex-1 border-t-3 lg:ml-2 lg:h-6 lg:border-t-0 lg:border-l-3 ${stretch}`}
        />
      )}
      {!isFirst && <span aria-hidden="true" className="hidden lg:block" />}
      <span aria-hidden="true" className={`relative block shrink-0 rounded-full ${dots[place]}`}>
        {isHere && isOpening && (
          <span className="absolute bottom-full left-1/2 mb-1 block -translate-x-1/2 lg:hidden">{drawing}</span>
        )}
      </span>
      <span className={`shrink-0 text-small lg:not-sr-only lg:mx-2 lg:text-base ${names[place]}`}>{name}</span>
      {isHere && (
        <span
          aria-hidden="true"
          className={`ml-2 hidden lg:block ${isLast ? '' : `self-stretch border-l-3 ${ahead}`}`}
        />
      )}
      {isHere && <span className="mx-2 hidden lg:block">{drawing}</span>}
    </li>
  );
}
