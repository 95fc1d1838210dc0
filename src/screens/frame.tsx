import { type ReactNode, Suspense } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { usePosition, useRoad } from '#case/use-journey.ts';
import { RoadRail } from '#components/road-rail.tsx';
import { common } from '#content/zh-CN/ui/common.ts';
import type { Position } from '#machines/replay.ts';
import { isOnUrgentRoad } from '#machines/road-view.ts';
import { isOutcome, type ScreenId, screens } from '#model/screens.ts';
import { stationOf, stations } from '#model/stages.ts';
import { type Place, pagePlace } from './address.ts';
import { PlaceLink, useNavigation } from './navigation.tsx';
import { part } from './part.tsx';

const StorageNotice = part(() => import('./storage-notice.tsx').then((all) => all.StorageNotice));
const DeadlineStrips = part(() => import('./deadline-strips.tsx').then((all) => all.DeadlineStrips));

const urgentPlace: Place = { kind: 'screen', screen: 'urgent', round: 1 };

interface FrameProps {
  /** The screen of the road that is shown; null on pages outside the road. */
  readonly screen: ScreenId | null;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** What stands around every page: the road, urgent matters, deadlines, and the ways elsewhere. */
export function Frame({ screen, aside, children }: FrameProps) {
  return (
    <div className="mx-auto flex min-h-screen max-w-5xl flex-col overflow-x-clip px-4">
      <Header screen={screen} />
      <div className="flex flex-1 lg:justify-center">
        <main className="w-full min-w-0 max-w-2xl">
          <Notices />
          {(screen === null || screens[screen].stage !== 'urgent') && (
            <Suspense>
              <DeadlineStrips />
            </Suspense>
          )}
          {children}
        </main>
        {aside !== undefined && <aside className="no-print ml-12 hidden w-72 shrink-0 pt-2 lg:block">{aside}</aside>}
      </div>
      <Footer screen={screen} />
    </div>
  );
}

function Header({ screen }: { readonly screen: ScreenId | null }) {
  const { draft } = useCaseActions();
  const road = useRoad();
  const position = usePosition();
  const isSide = screen !== null && (isOnUrgentRoad(position) || (screen === 'urgent' && road.path.length > 0));
  const stage = screen === null ? null : screens[standingAt(screen, position)].stage;
  const sideRoad = isSide ? 'urgent' : stage === 'refused' ? stage : null;
  const station = sideRoad !== null || stage === null ? null : stationOf[stage];
  return (
    <header className="no-print py-2">
      <div className="flex items-center justify-between">
        <PlaceLink to={{ kind: 'start' }} className="flex min-h-12 items-center font-bold text-jade">
          {common.appName}
        </PlaceLink>
        <PlaceLink
          to={urgentPlace}
          way={road.path.length === 0 ? 'road' : 'urgent'}
          onGo={() => draft('urgent', null)}
          className="flex min-h-12 items-center rounded-field border border-amber px-4 text-amber"
        >
          {common.urgent}
        </PlaceLink>
      </div>
      {screen !== null && (
        <RoadRail
          label={common.railLabel}
          stations={stations.map((id) => common.stations[id])}
          at={station === null ? null : stations.indexOf(station)}
          sideRoad={sideRoad === null ? null : common.sideRoads[sideRoad]}
        />
      )}
    </header>
  );
}

/** An outcome stands where its last step stood. */
function standingAt(screen: ScreenId, { path }: Position): ScreenId {
  return isOutcome(screen) ? (path[path.length - 1]?.screen ?? screen) : screen;
}

function Notices() {
  const notice = useCase((state) => state.notice);
  const { tell } = useCaseActions();
  return (
    <div role="status" className="no-print">
      {notice !== null && (
        <Suspense>
          <StorageNotice trouble={notice} onRead={() => tell(null)} />
        </Suspense>
      )}
    </div>
  );
}

function Footer({ screen }: { readonly screen: ScreenId | null }) {
  const { back } = useNavigation();
  const road = useRoad();
  const knowsProducts =
    road.facts.products.length > 0 ||
    road.path.some((step) => step.screen === 'soFar' && step.answer.event === 'cleared');
  const link = 'flex min-h-12 items-center pr-4 text-hint text-jade underline';
  return (
    <footer className="no-print mt-8 border-t border-line py-4">
      <nav aria-label={common.menuLabel} className="flex flex-wrap">
        {screen !== null && (
          <button type="button" onClick={back} className={link}>
            {common.back}
          </button>
        )}
        {knowsProducts && (
          <PlaceLink to={pagePlace('result')} className={link}>
            {common.myPlan}
          </PlaceLink>
        )}
        <PlaceLink to={pagePlace('answers')} className={link}>
          {common.myAnswers}
        </PlaceLink>
        {screen !== null && (
          <PlaceLink to={{ kind: 'start' }} className={link}>
            {common.stopHere}
          </PlaceLink>
        )}
        <PlaceLink to={pagePlace('data')} className={link}>
          {common.myData}
        </PlaceLink>
        <PlaceLink to={pagePlace('map')} className={link}>
          {common.map}
        </PlaceLink>
        <PlaceLink to={pagePlace('all')} className={link}>
          {common.allText}
        </PlaceLink>
      </nav>
    </footer>
  );
}
