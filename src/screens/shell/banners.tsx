import { Suspense } from 'react';
import { useCase } from '#case/case-context.tsx';
import { useJourney, usePosition, useRoad } from '#case/use-journey.ts';
import { isOnUrgentRoad } from '#machines/road-view.ts';
import { hasCourtPaper } from '#machines/urgent-facts.ts';
import { type ScreenId, screens } from '#model/screens.ts';
import { lazyWithPreload } from './lazy-with-preload.tsx';
import { useNavigation } from './navigation.tsx';

const CallBanner = lazyWithPreload(() => import('./call-banner.tsx').then((all) => all.CallBanner));
const ElsewhereNote = lazyWithPreload(() => import('./elsewhere-note.tsx').then((all) => all.ElsewhereNote));
const CourtBanners = lazyWithPreload(() => import('./court-banners.tsx').then((all) => all.CourtBanners));

/**
 * The banners of every page: a running call; except beside an urgent matter and on the page of the court papers also
 * court terms, and a purse from which other negotiations take another amount than when the budget was made. Nothing of a
 * budget stands before what is said in a call.
 */
export function Banners({ screen }: { readonly screen: ScreenId | null }) {
  const isCalling = useCase(({ file }) => file.call !== undefined);
  const journey = useJourney();
  const position = usePosition();
  const { spending, counterparty } = useRoad().facts;
  const sharesPurse = spending !== null || counterparty !== null;
  const { route } = useNavigation();
  const isAtCall =
    screen === null ? route.kind === 'page' && route.page === 'call' : screens[screen].stage === 'contact';
  const isBesideUrgent =
    screen === null ? route.kind === 'page' && route.page === 'court' : screens[screen].stage === 'urgent';
  return (
    <>
      {isCalling && (
        <Suspense>
          <CallBanner />
        </Suspense>
      )}
      {!isOnUrgentRoad(position) && !isAtCall && sharesPurse && (
        <Suspense>
          <ElsewhereNote />
        </Suspense>
      )}
      {!isBesideUrgent && hasCourtPaper(journey) && (
        <Suspense>
          <CourtBanners />
        </Suspense>
      )}
    </>
  );
}
