import { Suspense } from 'react';
import { useCase } from '#case/case-context.tsx';
import { useJourney } from '#case/use-journey.ts';
import { hasCourtPaper } from '#machines/court-papers.ts';
import { type ScreenId, screens } from '#model/screens.ts';
import { lazyWithPreload } from './lazy-with-preload.tsx';
import { useNavigation } from './navigation.tsx';

const CallBanner = lazyWithPreload(() => import('./call-banner.tsx').then((all) => all.CallBanner));
const CourtBanners = lazyWithPreload(() => import('./court-banners.tsx').then((all) => all.CourtBanners));

/**
 * The banners of every page: a running call, and court terms except beside an urgent matter and on the page of the court
 * papers.
 */
export function Banners({ screen }: { readonly screen: ScreenId | null }) {
  const isCalling = useCase(({ file }) => file.call !== undefined);
  const journey = useJourney();
  const { route } = useNavigation();
  const isBesideUrgent =
    screen === null ? route.kind === 'page' && route.page === 'court' : screens[screen].stage === 'urgent';
  return (
    <>
      {isCalling && (
        <Suspense>
          <CallBanner />
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
