import { useState } from 'react';
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
import { FocusedBox } from './focused-box.tsx';
import { RouteLink } from './navigation.tsx';

/** A banner that was dismissed on this page, and what was said of it. */
interface JustDismissed {
  readonly id: string;
  readonly said: string;
}

/**
 * How every open court paper stands: its term until the person dismisses it, what was handed in, the hearing. Where its
 * days are unknown, it stays until it is done.
 */
export function CourtBanners() {
  const journey = useJourney();
  const today = useToday();
  const days = useWorkingDays(true);
  const file = useCase((state) => state.file);
  const { dismissed } = file;
  /** These can be shown again. */
  const [justDismissed, setJustDismissed] = useState<readonly JustDismissed[]>([]);
  const { change } = useCaseActions();
  return courtMatters(journey, days, file).map((matter) => {
    const banner = bannersOf(matter, today).find(({ id }) => !dismissed.includes(id));
    const gone = justDismissed.filter(({ id }) => dismissed.includes(id) && isAbout(id, matter));
    return (
      <div key={matter.key}>
        {banner !== undefined && (
          <Banner
            key={banner.id}
            of={matter}
            banner={banner}
            dismiss={(said) => {
              setJustDismissed([...justDismissed.filter(({ id }) => id !== banner.id), { id: banner.id, said }]);
              change(bannerDismissed(banner.id, true));
            }}
          />
        )}
        {gone.map(({ id, said }) => (
          <FocusedBox key={id} className={`${look} flex items-center justify-between border-edge bg-surface`}>
            <p className="py-2">{said}</p>
            <button
              type="button"
              className={`${buttonLook} shrink-0`}
              onClick={() => change(bannerDismissed(id, false))}
            >
              {words.showAgain}
            </button>
          </FocusedBox>
        ))}
      </div>
    );
  });
}

/** Whether a banner is one of a matter. */
const isAbout = (banner: string, { id, key }: CourtMatter): boolean => banner === id || banner.startsWith(`${key}:`);

const look = 'no-print mb-3 border-l-4 pl-3 text-hint';
const urgentLook = `${look} border-cinnabar bg-cinnabar-wash`;
const notedLook = `${look} border-sky bg-sky-wash`;
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

interface BannerProps {
  readonly of: CourtMatter;
  readonly banner: MatterBanner;
  readonly dismiss: (said: string) => void;
}

function Banner({ of: matter, banner, dismiss }: BannerProps) {
  const [isAsked, setAsked] = useState(false);
  const { button, what, ask, keep, said } = dismissWords(matter, banner);
  const boxLook = banner.about === 'noted' ? notedLook : urgentLook;
  if (isAsked)
    return (
      <FocusedBox className={boxLook}>
        <p className="pt-2 pr-3">{ask}</p>
        <div className="flex flex-wrap justify-end">
          <button type="button" className={buttonLook} onClick={() => setAsked(false)}>
            {keep}
          </button>
          <button type="button" className={buttonLook} onClick={() => dismiss(said)}>
            {button}
          </button>
        </div>
      </FocusedBox>
    );
  return (
    <div className={`${boxLook} flex items-center justify-between`}>
      <BannerText of={matter} banner={banner} />
      <button type="button" className={`${buttonLook} shrink-0`} aria-label={what} onClick={() => setAsked(true)}>
        {button}
      </button>
    </div>
  );
}

/**
 * How the paper stands, as a link to what has to be done, where the answers still lead there, else to what was noted
 * about it. Where its days are unknown, the link asks for the day of service again.
 */
function BannerText({ of: { paper, servedOn, term }, banner }: Omit<BannerProps, 'dismiss'>) {
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
