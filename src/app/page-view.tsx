import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { usePosition } from '#case/use-journey.ts';
import { common } from '#content/zh-CN/ui/common.ts';
import type { Position } from '#machines/replay.ts';
import { type PageId, type Place, placeOfPosition, stopAtOf } from '#screens/address.ts';
import { Frame } from '#screens/frame.tsx';
import { useNavigation } from '#screens/navigation.tsx';
import { StartPage } from '#screens/pages/start.tsx';

const pages: Readonly<Record<PageId, ComponentType>> = {
  result: lazy(() => import('#screens/pages/result.tsx').then((all) => ({ default: all.ResultPage }))),
  answers: lazy(() => import('#screens/pages/answers.tsx').then((all) => ({ default: all.AnswersPage }))),
  data: lazy(() => import('#screens/pages/data.tsx').then((all) => ({ default: all.DataPage }))),
  helper: lazy(() => import('#screens/pages/helper.tsx').then((all) => ({ default: all.HelperPage }))),
  again: lazy(() => import('#screens/pages/again.tsx').then((all) => ({ default: all.AgainPage }))),
  map: lazy(() => import('#screens/pages/map.tsx').then((all) => ({ default: all.MapPage }))),
  all: lazy(() => import('#screens/pages/all.tsx').then((all) => ({ default: all.AllTextPage }))),
};
const RoadScreen = lazy(() => import('#screens/road-screen.tsx').then((all) => ({ default: all.RoadScreen })));
const SharedPage = lazy(() => import('#screens/pages/shared.tsx').then((all) => ({ default: all.SharedPage })));
const AnswersAside = lazy(() => import('#screens/pages/answers.tsx').then((all) => ({ default: all.AnswersAside })));

function Loading() {
  return (
    <p role="status" className="py-8 text-ink-soft">
      {common.loading}
    </p>
  );
}

/** Shows the place the address names. */
export function PageView() {
  const { place } = useNavigation();
  if (place.kind === 'screen') return <ScreenView place={place} />;
  const Page = place.kind === 'page' ? pages[place.page] : null;
  return (
    <Frame screen={null}>
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
  const isThere = standsAt(position, place);
  useEffect(() => {
    if (!isThere) go(placeOfPosition(position), { replace: true });
  }, [isThere, position, go]);
  if (!isThere) return null;
  const aside = (
    <Suspense fallback={null}>
      <AnswersAside />
    </Suspense>
  );
  return (
    <Frame screen={position.screen} aside={aside}>
      <Suspense fallback={<Loading />}>
        <RoadScreen position={position} />
      </Suspense>
    </Frame>
  );
}
