interface RoadRailProps {
  readonly label: string;
  readonly stations: readonly string[];
  /** Index of the station the person is at; null on a side road. */
  readonly at: number | null;
  /** What to show instead of a station on a side road. */
  readonly sideRoad: string | null;
}

/** The road with its stations, one line; the present one is named. */
export function RoadRail({ label, stations, at, sideRoad }: RoadRailProps) {
  return (
    <nav aria-label={label} className="flex items-center">
      <ol className="flex min-w-0 flex-1 items-center">
        {stations.map((name, index) => (
          <Station
            key={name}
            name={name}
            isHere={index === at}
            isBehind={at !== null && index < at}
            isFirst={index === 0}
          />
        ))}
      </ol>
      {sideRoad !== null && <span className="ml-3 text-small text-amber">{sideRoad}</span>}
    </nav>
  );
}

interface StationProps {
  readonly name: string;
  readonly isHere: boolean;
  readonly isBehind: boolean;
  readonly isFirst: boolean;
}

function Station({ name, isHere, isBehind, isFirst }: StationProps) {
  const reached = isHere || isBehind;
  return (
    <li aria-current={isHere ? 'step' : undefined} className={`flex items-center ${isFirst ? '' : 'flex-1'}`}>
      {!isFirst && <span aria-hidden="true" className={`h-0.5 flex-1 ${reached ? 'bg-jade' : 'bg-line'}`} />}
      <span
        aria-hidden="true"
        className={`m-1 block rounded-full ${isHere ? 'size-3 border-2 border-jade bg-paper' : `size-2 ${isBehind ? 'bg-jade' : 'bg-edge'}`}`}
      />
      <span className={isHere ? 'mr-1 text-small font-bold text-jade' : 'sr-only'}>{name}</span>
    </li>
  );
}
