import { type CourtMatter, courtMatters } from '#brief/court.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { bannerDismissed } from '#case/file-changes.ts';
import { useToday } from '#case/today.ts';
import { useJourney, usePosition } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { daysBetween, type IsoDate } from '#model/dates.ts';
import { actBy, type CourtTerm, namedAhead, termState } from '#rules/court-term.ts';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { court as words } from '#words/urgent/court-days.ts';
import { RouteLink } from './navigation.tsx';

/** How many days a banner stays after the last day to act. */
const daysABannerStays = 30;

/** The term of every court paper, until the person dismisses it; where its days are unknown, until it is done. */
export function CourtBanners() {
  const journey = useJourney();
  const today = useToday();
  const days = useWorkingDays(true);
  const dismissed = useCase(({ file }) => file.dismissed);
  const { change } = useCaseActions();
  const shown = courtMatters(journey, days).filter(
    ({ id, term }) => !dismissed.includes(id) && (term === null || daysBetween(term.last, today) <= daysABannerStays),
  );
  return shown.map((matter) => {
    const { id, term } = matter;
    const paper = words.paper[matter.paper];
    const what =
      term === null
        ? fill(words.doneWhat, { what: paper })
        : fill(words.takeAwayWhat, { what: paper, date: weekdayText(term.last) });
    return (
      <div
        key={id}
        className="no-print mb-3 flex items-center justify-between border-l-4 border-cinnabar bg-cinnabar-wash pl-3 text-hint"
      >
        <BannerText of={matter} />
        <button
          type="button"
          className="min-h-12 shrink-0 px-3 underline"
          aria-label={what}
          onClick={() => change(bannerDismissed(id))}
        >
          {term === null ? words.done : words.takeAway}
        </button>
      </div>
    );
  });
}

function textFor(paper: string, term: CourtTerm | null, today: IsoDate): string {
  if (term === null) return fill(words.bannerUnknown, { paper });
  const named = namedAhead(term, today);
  if (named !== null) return fill(words.bannerNamed, { paper, doBy: weekdayText(actBy(term, today)) });
  const values = { paper, doBy: weekdayText(term.doBy), last: weekdayText(term.last) };
  const state = termState(term, today);
  if (state === 'over') return fill(words.bannerOver, values);
  if (state === 'mayStillRun') return fill(words.bannerMayStillRun, values);
  if (term.doBy === today || term.last === today) return fill(words.bannerToday, values);
  return fill(term.doBy < today ? words.bannerLast : words.banner, values);
}

/**
 * What the term is for and when it ends; a link to what has to be done, where the answers still lead there. Where its
 * days are unknown, the link asks for the day of service again.
 */
function BannerText({ of: { paper, servedOn, term } }: { readonly of: CourtMatter }) {
  const { path } = usePosition();
  const today = useToday();
  const text = textFor(words.paper[paper], term, today);
  const isThere = path.some(({ screen, facts }) =>
    screen === 'courtTodo' ? facts.courtPaper === paper && facts.servedOn === (servedOn ?? 'unknown') : false,
  );
  if (!isThere) return <span className="py-2">{text}</span>;
  return (
    <span className="flex-1">
      {term === null && <span className="block pt-2">{text}</span>}
      <RouteLink
        to={{ kind: 'screen', screen: term === null ? 'serviceDate' : 'courtTodo', round: 1 }}
        className="flex min-h-12 items-center py-2 underline"
      >
        {term === null ? words.ask : text}
      </RouteLink>
    </span>
  );
}
