import { Suspense } from 'react';
import { useCase } from '#case/case-context.tsx';
import { useJourney } from '#case/use-journey.ts';
import { servedPapers } from '#machines/court-papers.ts';
import { type ScreenId, screens } from '#model/screens.ts';
import { lazyWithPreload } from './lazy-with-preload.tsx';

const CallBanner = lazyWithPreload(() => import('./call-banner.tsx').then((all) => all.CallBanner));
const CourtBanners = lazyWithPreload(() => import('./court-banners.tsx').then((all) => all.CourtBanners));

/** The banners of every page: a running call, and court terms except beside an urgent matter. */
export function Banners({ screen }: { readonly screen: ScreenId | null }) {
  const isCalling = useCase(({ file }) => file.call !== undefined);
  const journey = useJourney();
  const isBesideUrgent = screen !== null && screens[screen].stage === 'urgent';
  return (
    <>
      {isCalling && (
        <Suspense>
          <CallBanner />
        </Suspense>
      )}
      {!isBesideUrgent && servedPapers(journey).length > 0 && (
        <Suspense>
          <CourtBanners />
        </Suspense>
      )}
    </>
  );
}
