import { lazy, Suspense, useEffect, useLayoutEffect } from 'react';
import { useCase } from '#case/case-context.tsx';
import { usePosition } from '#case/use-journey.ts';
import type { Position } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import { fetchWords } from '#screens/engine/words/use-words.ts';
import { type PageId, type Route, routeOfPosition, stopAtOf } from '#screens/shell/address.ts';
import { Layout } from '#screens/shell/layout.tsx';
import { lazyWithPreload } from '#screens/shell/lazy-with-preload.tsx';
import { useNavigation } from '#screens/shell/navigation.tsx';
import { Resume, StartPage } from '#screens/today/start.tsx';
import { common } from '#words/shell/common.ts';

const Page = lazyWithPreload(() => import('./pages.tsx').then((all) => all.Page));
const Road = lazyWithPreload(() => import('#screens/road.tsx').then((all) => all.Road));
const SharedLink = lazyWithPreload(() => import('./shared-link.tsx').then((all) => all.SharedLink));
const AnswersAside = lazyWithPreload(() =>
  import('#screens/overview/answers-page.tsx').then((all) => all.AnswersAside),
);

/**
 * Loads what a returning person sees first on the start page, so that it is shown whole: what follows a placeholder React
 * holds back for a third of a second. Waits for a second at most.
 */
export const fetchStart = async (journey: Journey): Promise<unknown> =>
  Promise.race([
    Promise.all([Resume.fetch(), fetchWords(roadOf(journey).screen)]),
    new Promise((ends) => setTimeout(ends, 1000)),
  ]);

/** Scrolls to the top at once: otherwise the end of the last page would stay in view and then jump. */
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

/** Pages that show the rail, once the case has begun. */
const withRoad: readonly (PageId | 'start')[] = ['start', 'result', 'answers'];
/** Pages that fill a wide screen; the start page only until there is a rail to show beside it. */
const wide: readonly (PageId | 'start')[] = ['start', 'map'];

/** The gallery at `#/gallery`; the production build contains neither it nor its address. */
const GalleryPage =
  import.meta.env.MODE === 'production'
    ? null
    : lazy(() => import('./gallery/gallery-page.tsx').then((all) => ({ default: all.GalleryPage })));

/** Shows the page or screen that the address names. */
export function PageView() {
  const { route } = useNavigation();
  if (GalleryPage !== null && location.hash === '#/gallery')
    return (
      <Suspense fallback={<Loading />}>
        <GalleryPage />
      </Suspense>
    );
  return route.kind === 'screen' ? <ScreenView route={route} /> : <PageBesideRoad route={route} />;
}

function PageBesideRoad({ route }: { readonly route: Exclude<Route, { kind: 'screen' }> }) {
  const position = usePosition();
  const isCalling = useCase(({ file: { call } }) => call !== undefined && call.endedAt === undefined);
  const name = route.kind === 'page' ? route.page : route.kind;
  const hasRoad = name !== 'shared' && position.path.length > 0 && withRoad.includes(name);
  return (
    <Layout
      screen={null}
      position={hasRoad ? position : undefined}
      isBare={name === 'call' && isCalling}
      isBroad={name === 'result' || (name === 'start' && hasRoad)}
      isWide={name !== 'shared' && !hasRoad && wide.includes(name)}
    >
      <Suspense fallback={<Loading />}>
        {route.kind === 'page' && <Page id={route.page} />}
        {route.kind === 'shared' && <SharedLink hash={route.hash} />}
        {route.kind === 'start' && <StartPage />}
      </Suspense>
    </Layout>
  );
}

const standsAt = ({ screen, round }: Position, route: Extract<Route, { kind: 'screen' }>): boolean =>
  screen === route.screen && round === route.round;

/** A screen of the road; goes to where the answers lead instead, if they do not lead to this screen. */
function ScreenView({ route }: { readonly route: Extract<Route, { kind: 'screen' }> }) {
  const { go } = useNavigation();
  const position = usePosition(stopAtOf(route));
  const hasAnswers = usePosition().path.length > 0;
  const isThere = standsAt(position, route);
  useEffect(() => {
    if (!isThere) go(routeOfPosition(position), { replace: true });
  }, [isThere, position, go]);
  if (!isThere) return null;
  const aside = hasAnswers && (
    <Suspense fallback={null}>
      <AnswersAside />
    </Suspense>
  );
  return (
    <Layout screen={position.screen} position={position} aside={aside}>
      <Suspense fallback={<Loading />}>
        <Road position={position} />
      </Suspense>
    </Layout>
  );
}
