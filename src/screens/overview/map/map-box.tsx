import { arrowKey } from '#machines/road-graph.ts';
import { isOutcome } from '#model/screens.ts';
import { fill } from '#text/fill.ts';
import { map as words } from '#words/overview/map-page.ts';
import { units } from '#words/units.ts';
import type { Route } from '../../shell/address.ts';
import { RouteLink } from '../../shell/navigation.tsx';
import { Group } from './group.tsx';
import type { MapScreen } from './layout/road-map.ts';
import { exitHeight, nameHeight } from './layout/stacked-map.ts';
import type { Walked } from './layout/walked.ts';
import { MapExit } from './map-exit.tsx';
import { Badge, foot, HereMark, letter, padding, Shape } from './map-marks.tsx';
import { useScreenName } from './use-screen-name.ts';

/** The id of the present screen on the map. */
export const hereId = 'map-here';

interface MapBoxProps {
  readonly placed: MapScreen;
  readonly walked: Walked;
  /** The route of the present screen. */
  readonly hereRoute: Route;
  readonly isWide: boolean;
}

/** One screen on the map; a link where it was answered or is the present one. */
export function MapBox({ placed, walked, hereRoute, isWide }: MapBoxProps) {
  const { screen, box, exits } = placed;
  const name = useScreenName()(screen);
  const isHere = walked.here === screen;
  const visits = walked.visits.get(screen);
  const look = isHere ? 'here' : visits === undefined ? 'open' : 'walked';
  const drawn = (
    <>
      <Shape box={box} look={look} isRest={isOutcome(screen)} />
      <text
        x={isWide ? box.x + box.width / 2 : box.x + padding}
        y={box.y + (isWide ? box.height : nameHeight) / 2 + foot}
        fontSize={letter}
        textAnchor={isWide ? 'middle' : 'start'}
        className={`${isHere ? 'fill-on-jade' : 'fill-ink'} ${look === 'open' ? '' : 'font-bold underline'}`}
      >
        {name}
      </text>
      {isHere && <HereMark box={box} isWide={isWide} />}
      {visits !== undefined && <Badge box={box} times={visits.times} />}
    </>
  );
  const state = [isHere ? words.here : null, visits === undefined ? null : timesText(visits.times)].filter(Boolean);
  const to: Route = isHere ? hereRoute : { kind: 'screen', screen, round: visits?.round ?? 1 };
  return (
    <Group role="listitem">
      {look === 'open' ? (
        drawn
      ) : (
        <RouteLink
          to={to}
          id={isHere ? hereId : undefined}
          aria-current={isHere ? 'step' : undefined}
          aria-label={[name, ...state].join(units.comma)}
        >
          {drawn}
        </RouteLink>
      )}
      {exits.map((exit, at) => (
        <MapExit
          key={arrowKey(exit.from, exit.to)}
          exit={exit}
          x={box.x + padding}
          y={box.y + nameHeight + at * exitHeight + exitHeight / 2}
          isTaken={walked.arrows.has(arrowKey(exit.from, exit.to))}
          isHere={isHere}
        />
      ))}
    </Group>
  );
}

const timesText = (times: number): string =>
  times === 1 ? words.walked : fill(words.walkedTimes, { n: String(times) });
