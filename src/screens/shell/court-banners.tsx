import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
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
  /** Dismissed on this page: these can be shown again. */
  const [justDismissed, setJustDismissed] = useState<readonly string[]>([]);
  const { change } = useCaseActions();
  const matters = courtMatters(journey, days).filter(
    ({ term }) => term === null || daysBetween(term.last, today) <= daysABannerStays,
  );
  return matters.map((matter) => {
    const { id } = matter;
    if (!dismissed.includes(id))
      return (
        <Banner
          key={id}
          of={matter}
          dismiss={() => {
            setJustDismissed([...justDismissed, id]);
            change(bannerDismissed(id, true));
          }}
        />
      );
    if (!justDismissed.includes(id)) return null;
    return <Dismissed key={`${id} dismissed`} of={matter} show={() => change(bannerDismissed(id, false))} />;
  });
}

const look = 'no-print mb-3 border-l-4 pl-3 text-hint';
const urgentLook = `${look} border-cinnabar bg-cinnabar-wash`;
const buttonLook = 'min-h-12 px-3 underline';

interface BannerProps {
  readonly of: CourtMatter;
  readonly dismiss: () => void;
}

function Banner({ of: matter, dismiss }: BannerProps) {
  const [isAsked, setAsked] = useState(false);
  const { term } = matter;
  const paper = words.paper[matter.paper];
  if (isAsked)
    return (
      <FocusedBox className={urgentLook}>
        <p className="pt-2 pr-3">{fill(term === null ? words.doneAsk : words.takeAwayAsk, { paper })}</p>
        <div className="flex flex-wrap justify-end">
          <button type="button" className={buttonLook} onClick={() => setAsked(false)}>
            {term === null ? words.notDone : words.keep}
          </button>
          <button type="button" className={buttonLook} onClick={dismiss}>
            {term === null ? words.done : words.takeAway}
          </button>
        </div>
      </FocusedBox>
    );
  const what =
    term === null
      ? fill(words.doneWhat, { what: paper })
      : fill(words.takeAwayWhat, { what: paper, date: weekdayText(term.last) });
  return (
    <div className={`${urgentLook} flex items-center justify-between`}>
      <BannerText of={matter} />
      <button type="button" className={`${buttonLook} shrink-0`} aria-label={what} onClick={() => setAsked(true)}>
        {term === null ? words.done : words.takeAway}
      </button>
    </div>
  );
}

interface DismissedProps {
  readonly of: CourtMatter;
  readonly show: () => void;
}

/** In the place of a banner that was just dismissed, until the page is left: the way to show it again. */
function Dismissed({ of: { paper, term }, show }: DismissedProps) {
  return (
    <FocusedBox className={`${look} flex items-center justify-between border-edge bg-surface`}>
      <p className="py-2">{fill(term === null ? words.doneSaid : words.takenAway, { paper: words.paper[paper] })}</p>
      <button type="button" className={`${buttonLook} shrink-0`} onClick={show}>
        {words.showAgain}
      </button>
    </FocusedBox>
  );
}

interface FocusedBoxProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** Takes the focus when it appears: the button that was pressed for it is gone. */
function FocusedBox({ className, children }: FocusedBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={box} tabIndex={-1} className={className}>
      {children}
    </div>
  );
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
