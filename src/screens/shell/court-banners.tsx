import { useLayoutEffect, useRef, useState } from 'react';
import { type CourtMatter, courtMatters } from '#brief/court.ts';
import { bannersOf, type MatterBanner } from '#brief/court-text.ts';
import { useCase, useCaseActions } from '#case/case-context.tsx';
import { bannerDismissed } from '#case/file-changes.ts';
import { useToday } from '#case/today.ts';
import { useJourney, usePosition } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { court as words } from '#words/urgent/court-days.ts';
import { pageRoute } from './address.ts';
import { RouteLink } from './navigation.tsx';

/**
 * How every open court paper stands: its term until the person dismisses it, what was handed in, the hearing. Where its
 * days are unknown, it stays until it is done.
 */
export function CourtBanners() {
  const journey = useJourney();
  const days = useWorkingDays(true);
  const file = useCase((state) => state.file);
  return courtMatters(journey, days, file).map((matter) => <Banner key={matter.key} of={matter} />);
}

const look = 'no-print mb-3 border-l-4 pl-3 text-hint';
const urgentLook = `${look} border-cinnabar bg-cinnabar-wash`;
const inARow = 'flex items-center justify-between';
const termLooks = {
  act: `${urgentLook} ${inARow}`,
  hearing: `${urgentLook} ${inARow}`,
  noted: `${look} border-sky bg-sky-wash ${inARow}`,
} as const;
const buttonLook = 'min-h-12 px-3 underline';

/** What a banner's buttons say: one whose days nobody knows is done, all others are only out of sight. */
function dismissWords({ paper: kind, term }: CourtMatter, { about, text }: MatterBanner) {
  const paper = words.paper[kind];
  if (about !== 'act')
    return {
      button: words.takeAway,
      what: fill(words.takeAwayNoted, { text }),
      ask: fill(words.takeAwayNotedAsk, { paper }),
      keep: words.keep,
      said: fill(words.takenAwayNoted, { paper }),
    };
  if (term === null)
    return {
      button: words.done,
      what: fill(words.doneWhat, { what: paper }),
      ask: fill(words.doneAsk, { paper }),
      keep: words.notDone,
      said: fill(words.doneSaid, { paper }),
    };
  return {
    button: words.takeAway,
    what: fill(words.takeAwayWhat, { what: paper, date: weekdayText(term.last) }),
    ask: fill(words.takeAwayAsk, { paper }),
    keep: words.keep,
    said: fill(words.takenAway, { paper }),
  };
}

/**
 * How a paper stands, the question whether to dismiss that, or, in the place of what was just dismissed, the way to show
 * it again, above what else there is to know. The button that was pressed for the next of these is gone, so each takes
 * the focus when it takes the place of another.
 */
function Banner({ of: matter }: { readonly of: CourtMatter }) {
  const today = useToday();
  const { change } = useCaseActions();
  const dismissed = useCase(({ file }) => file.dismissed);
  const [isAsked, setAsked] = useState(false);
  /** Dismissed on this page, and what was said of it: it can be shown again. */
  const [just, setJust] = useState<{ readonly id: string; readonly said: string } | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const banner = bannersOf(matter, today).find(({ id }) => !dismissed.includes(id)) ?? null;
  const gone = just !== null && dismissed.includes(just.id) ? just : null;
  const current = banner === null ? 'nothing' : isAsked ? 'question' : 'term';
  const shows = gone === null || isAsked ? current : 'dismissed';
  const shown = useRef<string>(shows);
  useLayoutEffect(() => {
    if (shown.current !== shows) box.current?.focus({ preventScroll: true });
    shown.current = shows;
  }, [shows]);
  if (banner === null && gone === null) return null;
  return (
    <>
      {shows === 'dismissed' && gone !== null && (
        <div ref={box} tabIndex={-1} className={`${look} ${inARow} border-edge bg-surface`}>
          <p className="py-2">{gone.said}</p>
          <button
            type="button"
            className={`${buttonLook} shrink-0`}
            onClick={() => change(bannerDismissed(gone.id, false))}
          >
            {words.showAgain}
          </button>
        </div>
      )}
      {banner !== null && !isAsked && (
        <div {...(shows === 'term' && { ref: box })} tabIndex={-1} className={termLooks[banner.about]}>
          <BannerText of={matter} banner={banner} />
          <button
            type="button"
            className={`${buttonLook} shrink-0`}
            aria-label={dismissWords(matter, banner).what}
            onClick={() => setAsked(true)}
          >
            {dismissWords(matter, banner).button}
          </button>
        </div>
      )}
      {banner !== null && isAsked && (
        <div ref={box} tabIndex={-1} className={urgentLook}>
          <p className="pt-2 pr-3">{dismissWords(matter, banner).ask}</p>
          <div className="flex flex-wrap justify-end">
            <button type="button" className={buttonLook} onClick={() => setAsked(false)}>
              {dismissWords(matter, banner).keep}
            </button>
            <button
              type="button"
              className={buttonLook}
              onClick={() => {
                setAsked(false);
                setJust({ id: banner.id, said: dismissWords(matter, banner).said });
                change(bannerDismissed(banner.id, true));
              }}
            >
              {dismissWords(matter, banner).button}
            </button>
          </div>
        </div>
      )}
    </>
  );
}

interface BannerTextProps {
  readonly of: CourtMatter;
  readonly banner: MatterBanner;
}

/**
 * How the paper stands, as a link to what has to be done, where the answers still lead there, else to what was noted
 * about it. Where its days are unknown, the link asks for the day of service again.
 */
function BannerText({ of: { paper, servedOn, term }, banner }: BannerTextProps) {
  const { path } = usePosition();
  const isThere =
    banner.about === 'act' &&
    path.some(
      ({ screen, facts }) =>
        screen === 'courtTodo' && facts.courtPaper === paper && facts.servedOn === (servedOn ?? 'unknown'),
    );
  const isAsked = isThere && term === null;
  return (
    <span className="flex-1">
      {isAsked && <span className="block pt-2">{banner.text}</span>}
      <RouteLink
        to={isThere ? { kind: 'screen', screen: isAsked ? 'serviceDate' : 'courtTodo', round: 1 } : pageRoute('court')}
        className="flex min-h-12 items-center py-2 underline"
      >
        {isAsked ? words.ask : banner.text}
      </RouteLink>
    </span>
  );
}
