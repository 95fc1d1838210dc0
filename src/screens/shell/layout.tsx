import { type ReactNode, Suspense } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { useJourney, useRoad } from '#case/use-journey.ts';
import { type PlaceOnRoad, placeOnRoad } from '#machines/place-on-road.ts';
import type { Position } from '#machines/replay.ts';
import type { ScreenId } from '#model/screens.ts';
import { Header } from './header.tsx';
import { lazyWithPreload } from './lazy-with-preload.tsx';
import { useNavigation } from './navigation.tsx';

// Loaded separately, because it is not visible until the person scrolls down.
const CaseLine = lazyWithPreload(() => import('./case-line.tsx').then((all) => all.CaseLine));
const Footer = lazyWithPreload(() => import('./footer.tsx').then((all) => all.Footer));
const Rail = lazyWithPreload(() => import('./rail.tsx').then((all) => all.Rail));
const StorageNotice = lazyWithPreload(() => import('./storage-notice.tsx').then((all) => all.StorageNotice));
const Banners = lazyWithPreload(() => import('./banners.tsx').then((all) => all.Banners));
const MoreBelow = lazyWithPreload(() => import('./more-below.tsx').then((all) => all.MoreBelow));

interface LayoutProps {
  /** The screen of the road that is shown; null on a page beside the road. */
  readonly screen: ScreenId | null;
  /** The position to show on the rail; undefined where there is no rail. */
  readonly position?: Position | undefined;
  /** True for pages that fill a wide screen. */
  readonly isWide?: boolean;
  /** True for a page of two columns, which needs the room of the answers too. */
  readonly isBroad?: boolean;
  /** True for a page that needs the whole window: nothing is shown around it, so it has its own link out. */
  readonly isBare?: boolean;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** What surrounds every page: the header with the places in reach, the rail, notices, banners and the footer. */
export function Layout({
  screen,
  position,
  isWide = false,
  isBroad = false,
  isBare = false,
  aside,
  children,
}: LayoutProps) {
  return (
    <>
      {!isBare && <Header />}
      <div className={`frame mx-auto min-h-screen px-4 ${isWide ? 'is-wide' : isBroad ? 'is-broad' : ''}`}>
        {position !== undefined && <RailPlace position={position} />}
        <main className="min-w-0">
          <CaseLinePlace />
          <Notices />
          {!isBare && (
            <Suspense>
              <Banners screen={screen} />
            </Suspense>
          )}
          {children}
          <Suspense>
            <MoreBelow />
          </Suspense>
        </main>
        {aside && <aside className="no-print hidden lg:block">{aside}</aside>}
        {!isBare && (
          <Suspense>
            <Footer screen={screen} />
          </Suspense>
        )}
      </div>
    </>
  );
}

/** The class with the height of the rail on a phone, so that what is below does not move when it is loaded. */
function railRoom({ sideRoad, isOpening }: PlaceOnRoad): string {
  if (sideRoad !== null) return isOpening ? 'h-[5.125rem]' : 'h-[3.655rem]';
  return isOpening ? 'h-[4.28rem]' : 'h-[1.28rem]';
}

function RailPlace({ position }: { readonly position: Position }) {
  const place = placeOnRoad(position, useRoad());
  return (
    <div className="rail no-print">
      <Suspense fallback={<div className={railRoom(place)} />}>
        <Rail {...place} />
      </Suspense>
    </div>
  );
}

/** The line that says which case is shown; its height is kept where there will be one. */
function CaseLinePlace() {
  const { route } = useNavigation();
  const own = useCase(({ file }) => file.name);
  const { counterparty } = useJourney();
  if (route.kind === 'shared' || route.kind === 'start') return null;
  return (
    <Suspense fallback={(own ?? counterparty?.name) && <p className="text-hint">&nbsp;</p>}>
      <CaseLine />
    </Suspense>
  );
}

function Notices() {
  const notice = useCase((state) => state.notice);
  const { notify } = useCaseActions();
  return (
    <div role="status" className="no-print">
      {notice !== null && (
        <Suspense>
          <StorageNotice trouble={notice} onRead={() => notify(null)} />
        </Suspense>
      )}
    </div>
  );
}
