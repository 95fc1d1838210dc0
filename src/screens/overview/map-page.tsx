import { useMemo } from 'react';
import { usePosition } from '#case/use-journey.ts';
import { Button } from '#components/button.tsx';
import type { Position } from '#machines/replay.ts';
import { fill } from '#text/fill.ts';
import { map as words } from '#words/overview/map-page.ts';
import { pageRoute, routeOfPosition } from '../shell/address.ts';
import { Heading } from '../shell/heading.tsx';
import { RouteLink } from '../shell/navigation.tsx';
import { useIsWide } from '../shell/use-is-wide.ts';
import { stackedMap } from './map/layout/stacked-map.ts';
import { walkedOf } from './map/layout/walked.ts';
import { wideMap } from './map/layout/wide-map.ts';
import { hereId } from './map/map-box.tsx';
import { MapDrawing } from './map/map-drawing.tsx';
import { MapLegend } from './map/map-legend.tsx';
import { useScreenName } from './map/use-screen-name.ts';

function showHere() {
  const here = document.getElementById(hereId);
  here?.scrollIntoView({ block: 'center' });
  here?.focus({ preventScroll: true });
}

/** The page with the whole road as one drawing and the path that was walked. */
export function MapPage() {
  const position = usePosition();
  const isWide = useIsWide('columns');
  const map = useMemo(() => (isWide ? wideMap() : stackedMap()), [isWide]);
  const walked = useMemo(() => walkedOf(position), [position]);
  return (
    <article>
      <Heading of="map">{words.title}</Heading>
      <p>{position.path.length === 0 ? words.notBegun : words.lead}</p>
      <RouteLink to={pageRoute('all')} className="flex min-h-12 items-center text-jade underline">
        {words.asText}
      </RouteLink>
      <div className="no-print my-2 max-w-96">
        <Button onClick={showHere}>{words.toHere}</Button>
      </div>
      <MapLegend />
      <PathWalked position={position} />
      <MapDrawing map={map} walked={walked} hereRoute={routeOfPosition(position)} isWide={isWide} />
    </article>
  );
}

/** The path so far in words, for those who cannot see the drawing. */
function PathWalked({ position: { path, screen } }: { readonly position: Position }) {
  const nameOf = useScreenName();
  if (path.length === 0) return null;
  return (
    <section aria-label={words.pathTitle} className="sr-only">
      <ol>
        {path.map((step) => (
          <li key={step.key}>{nameOf(step.screen)}</li>
        ))}
        <li>{fill(words.pathHere, { screen: nameOf(screen) })}</li>
      </ol>
    </section>
  );
}
