import { type ComponentType, lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { useCase } from '#case/case-context.tsx';
import { usePosition } from '#case/use-journey.ts';
import type { Position } from '#machines/replay.ts';
import { type PageId, type Place, placeOfPosition, stopAtOf } from '#screens/shell/address.ts';
import { Frame } from '#screens/shell/layout.tsx';
import { part } from '#screens/shell/lazy-with-preload.tsx';
import { useNavigation } from '#screens/shell/navigation.tsx';
import { StartPage } from '#screens/today/start.tsx';
import { common } from '#words/ui/common.ts';

const pages: Readonly<Record<PageId, ComponentType>> = {
  result: part(() => import('#screens/result/result.tsx').then((all) => all.ResultPage)),
  answers: part(() => import('#screens/overview/answers-page.tsx').then((all) => all.AnswersPage)),
  data: part(() => import('#screens/overview/data-page.tsx').then((all) => all.DataPage)),
  helper: part(() => import('#screens/share/helper.tsx').then((all) => all.HelperPage)),
  papers: part(() => import('#screens/documents/documents-page.tsx').then((all) => all.PapersPage)),
  again: part(() => import('#screens/today/again.tsx').then((all) => all.AgainPage)),
  rehearsal: part(() => import('#screens/rehearsal/rehearsal-page.tsx').then((all) => all.RehearsalPage)),
  map: lazy(() => import('#screens/overview/map-page.tsx').then((all) => ({ default: all.MapPage }))),
  call: part(() => import('#screens/call/call-page.tsx').then((all) => all.CallPage)),
  all: lazy(() => import('#screens/overview/all-text-page.tsx').then((all) => ({ default: all.AllTextPage }))),
};
const RoadScreen = part(() => import('#screens/engine/road-screen.tsx').then((all) => all.RoadScreen));
const SharedPage = part(() => import('#screens/share/shared.tsx').then((all) => all.SharedPage));
const AnswersAside = part(() => import('#screens/overview/answers-page.tsx').then((all) => all.AnswersAside));

/** At its top from the start: the end of the page before would show what stands below, and jump. */
function Loading() {
  useLayoutEffect(() => {
    scrollTo(0, 0);
  }, []);
  return (
    <p role="status" className="py-8 text-ink-soft">
      {common.loading}
    </p>
  );
}

/** Pages that show where the case is on the road. */
const withRoad: readonly (PageId | 'start')[] = ['start', 'result', 'answers'];
/** Pages that fill a wide screen; the start page does until there is a road to show beside it. */
const wide: readonly (PageId | 'start')[] = ['start', 'map'];

/** The pieces of the look on one page, at `#/pieces`. The product is built without it, and knows no such address. */
const PiecesPage =
  import.meta.env.MODE === 'production'
    ? null
    : lazy(() => import('./gallery/gallery-page.tsx').then((all) => ({ default: all.PiecesPage })));

/** Shows the place the address names. */
export function PageView() {
  const { place } = useNavigation();
  if (PiecesPage !== null && location.hash === '#/pieces')
    return (
      <Suspense fallback={<Loading />}>
        <PiecesPage />
      </Suspense>
    );
  return place.kind === 'screen' ? <ScreenView place={place} /> : <PageBesideRoad place={place} />;
}

function PageBesideRoad({ place }: { readonly place: Exclude<Place, { kind: 'screen' }> }) {
  const position = usePosition();
  const isCalling = useCase(({ file: { call } }) => call !== undefined && call.endedAt === undefined);
  const name = place.kind === 'page' ? place.page : place.kind;
  const Page = place.kind === 'page' ? pages[place.page] : null;
  const hasRoad = name !== 'shared' && position.path.length > 0 && withRoad.includes(name);
  return (
    <Frame
      screen={null}
      position={hasRoad ? position : undefined}
      isBare={name === 'call' && isCalling}
      isWide={name !== 'shared' && !hasRoad && wide.includes(name)}
    >
      <Suspense fallback={<Loading />}>
        {Page !== null && <Page />}
        {place.kind === 'shared' && <SharedPage hash={place.hash} />}
        {place.kind === 'start' && <StartPage />}
      </Suspense>
    </Frame>
  );
}

const standsAt = ({ screen, round }: Position, place: Extract<Place, { kind: 'screen' }>): boolean =>
  screen === place.screen && round === place.round;

/** A screen of the road; one the answers do not lead to gives way to where they do. */
function ScreenView({ place }: { readonly place: Extract<Place, { kind: 'screen' }> }) {
  const { go } = useNavigation();
  const position = usePosition(stopAtOf(place));
  const hasAnswers = usePosition().path.length > 0;
  const isThere = standsAt(position, place);
  useEffect(() => {
    if (!isThere) go(placeOfPosition(position), { replace: true });
  }, [isThere, position, go]);
  if (!isThere) return null;
  const aside = hasAnswers && (
    <Suspense fallback={null}>
      <AnswersAside />
    </Suspense>
  );
  return (
    <Frame screen={position.screen} position={position} aside={aside}>
      <Suspense fallback={<Loading />}>
        <RoadScreen position={position} />
      </Suspense>
    </Frame>
  );
}
