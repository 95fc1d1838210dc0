import { Suspense } from 'react';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { bannerDismissed } from '#case/file-changes.ts';
import { useToday } from '#case/today.ts';
import { useJourney, usePosition } from '#case/use-journey.ts';
import { type CourtDate, courtDates } from '#machines/court-dates.ts';
import { daysBetween } from '#model/dates.ts';
import { type ScreenId, screens } from '#model/screens.ts';
import { isPast } from '#rules/court.ts';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { court as words } from '#words/urgent/court-days.ts';
import { lazyWithPreload } from './lazy-with-preload.tsx';
import { RouteLink } from './navigation.tsx';

/** How many days a banner stays after the last day to act. */
const daysABannerStays = 30;

const CallBanner = lazyWithPreload(() => import('./call-banner.tsx').then((all) => all.CallBanner));

/** The banners of every page: a running call, and court deadlines except beside an urgent matter. */
export function Banners({ screen }: { readonly screen: ScreenId | null }) {
  const isCalling = useCase(({ file }) => file.call !== undefined);
  return (
    <>
      {isCalling && (
        <Suspense>
          <CallBanner />
        </Suspense>
      )}
      {(screen === null || screens[screen].stage !== 'urgent') && <CourtDays />}
    </>
  );
}

/** Court deadlines, until the person dismisses them. */
function CourtDays() {
  const journey = useJourney();
  const today = useToday();
  const dismissed = useCase(({ file }) => file.dismissed);
  const { change } = useCaseActions();
  const dates = courtDates(journey).filter(
    ({ id, last }) => !dismissed.includes(id) && daysBetween(last, today) <= daysABannerStays,
  );
  return dates.map((date) => {
    const values = { paper: words.paper[date.paper], doBy: weekdayText(date.doBy), last: weekdayText(date.last) };
    const isLate = isPast(date, today);
    const text = isLate ? words.bannerOver : date.doBy <= today ? words.bannerToday : words.banner;
    return (
      <div
        key={date.id}
        className="no-print mb-3 flex items-center justify-between border-l-4 border-cinnabar bg-cinnabar-wash pl-3 text-hint"
      >
        <BannerText of={date} text={fill(text as typeof words.banner & typeof words.bannerOver, values)} />
        <button
          type="button"
          className="min-h-12 shrink-0 px-3 underline"
          aria-label={fill(words.takeAwayWhat, { what: words.paper[date.paper], date: values.last })}
          onClick={() => change(bannerDismissed(date.id))}
        >
          {words.takeAway}
        </button>
      </div>
    );
  });
}

/** What the deadline is for and when it ends; a link to what has to be done, where the answers still lead there. */
function BannerText({ of: { paper, servedOn }, text }: { readonly of: CourtDate; readonly text: string }) {
  const { path } = usePosition();
  const isThere = path.some(({ screen, facts }) =>
    screen === 'courtTodo' ? facts.courtPaper === paper && facts.servedOn === servedOn : false,
  );
  if (!isThere) return <span className="py-2">{text}</span>;
  return (
    <RouteLink
      to={{ kind: 'screen', screen: 'courtTodo', round: 1 }}
      className="flex min-h-12 flex-1 items-center py-2 underline"
    >
      {text}
    </RouteLink>
  );
}
