import { Suspense } from 'react';
import { useStore } from 'zustand';
import { useCase } from '#case/case-context.tsx';
import { preferences } from '#case/preferences.ts';
import { useJourney } from '#case/use-journey.ts';
import { hasCourtMatter } from '#machines/court-papers.ts';
import { type ScreenId, screens } from '#model/screens.ts';
import { lazyWithPreload } from './lazy-with-preload.tsx';
import { useNavigation } from './navigation.tsx';
import { useGoneElsewhere } from './use-gone-elsewhere.ts';

const CallBanner = lazyWithPreload(() => import('./call-banner.tsx').then((all) => all.CallBanner));
const UpdateNotice = lazyWithPreload(() => import('./update-notice.tsx').then((all) => all.UpdateNotice));
const ReadAloud = lazyWithPreload(() => import('./read-aloud.tsx').then((all) => all.ReadAloud));
const CourtBanners = lazyWithPreload(() => import('./court-banners.tsx').then((all) => all.CourtBanners));

/**
 * The banners of every page: reading it aloud where that is wanted, a running call, and court terms except beside an urgent matter and on the page of the court
 * papers. Nothing is said of a newer version there, nor before what is said in a call.
 */
export function Banners({ screen }: { readonly screen: ScreenId | null }) {
  useGoneElsewhere();
  const isCalling = useCase(({ file }) => file.call !== undefined);
  const journey = useJourney();
  const { route } = useNavigation();
  const isBesideUrgent =
    screen === null ? route.kind === 'page' && route.page === 'court' : screens[screen].stage === 'urgent';
  const isBesideCall = screen !== null && screens[screen].stage === 'contact';
  const isReadAloud = useStore(preferences, ({ readAloud }) => readAloud);
  return (
    <>
      {isReadAloud && (
        <Suspense>
          <ReadAloud />
        </Suspense>
      )}
      {!isBesideUrgent && !isBesideCall && (
        <Suspense>
          <UpdateNotice place="top" />
        </Suspense>
      )}
      {isCalling && (
        <Suspense>
          <CallBanner />
        </Suspense>
      )}
      {!isBesideUrgent && hasCourtMatter(journey) && (
        <Suspense>
          <CourtBanners />
        </Suspense>
      )}
    </>
  );
}
