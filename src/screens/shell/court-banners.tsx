import { type CourtMatter, courtMatters } from '#brief/court.ts';
import { bannersOf, type MatterBanner } from '#brief/court-text.ts';
import { freezesOf } from '#brief/freeze.ts';
import { freezeLine } from '#brief/freeze-text.ts';
import { useCase } from '#case/case-context.tsx';
import { useToday } from '#case/today.ts';
import { useJourney, usePosition } from '#case/use-journey.ts';
import { useWorkingDays } from '#case/working-days.ts';
import type { IsoDate } from '#model/dates.ts';
import { hasCourtTerm } from '#rules/court-papers.ts';
import { lastBy } from '#rules/court-term.ts';
import { fill } from '#text/fill.ts';
import { weekdayText } from '#text/format.ts';
import { court as words } from '#words/urgent/court-days.ts';
import { freezeDays } from '#words/urgent/freeze-days.ts';
import { pageRoute } from './address.ts';
import { Banner, inBanner } from './banner.tsx';
import { RouteLink } from './navigation.tsx';

/**
 * How every open court paper stands: its term until the person dismisses it, what was handed in, the hearing. Where its
 * days are unknown, it stays until it is done. How every freeze of an account by a court stands, likewise.
 */
export function CourtBanners() {
  const journey = useJourney();
  const days = useWorkingDays(true);
  const today = useToday();
  const file = useCase((state) => state.file);
  return (
    <>
      {courtMatters(journey, days, file).map((matter) => (
        <Banner
          key={matter.key}
          states={bannersOf(matter, today).map((banner) => ({
            id: banner.id,
            look: banner.about,
            children: <BannerText of={matter} banner={banner} />,
            dismiss: dismissWords(matter, banner, today),
          }))}
        />
      ))}
      {freezesOf(journey, days, file).map((freeze) => {
        const text = freezeLine(freeze, today);
        return (
          <Banner
            key={freeze.id}
            states={
              text === null
                ? []
                : [
                    {
                      id: freeze.id,
                      look: freeze.by === 'beforeJudgment' ? 'act' : 'noted',
                      children: <FreezeText by={freeze.by}>{text}</FreezeText>,
                      dismiss: {
                        button: freezeDays.takeAway,
                        what: fill(freezeDays.takeAwayWhat, { text }),
                        ask: freezeDays.takeAwayAsk,
                        keep: words.keep,
                        said: freezeDays.takenAway,
                      },
                    },
                  ]
            }
          />
        );
      })}
    </>
  );
}

/** How a freeze stands, as a link to what has to be done, where the answers still lead there, else to the papers. */
function FreezeText({ by, children }: { readonly by: string; readonly children: string }) {
  const { path } = usePosition();
  const told = path.filter(({ screen }) => screen === 'frozenBy' || screen === 'frozenTodo');
  const isThere = told.length === 2 && told[0]?.answer.event === by;
  return (
    <RouteLink
      to={isThere ? { kind: 'screen', screen: 'frozenTodo', round: 1 } : pageRoute('papers')}
      className={`${inBanner} flex min-h-12 items-center py-2 underline`}
    >
      {children}
    </RouteLink>
  );
}

/** What a banner's buttons say: one whose days nobody knows is done, all others are only out of sight. */
function dismissWords({ paper: kind, term }: CourtMatter, { about, text }: MatterBanner, today: IsoDate) {
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
    what: fill(words.takeAwayWhat, { what: paper, date: weekdayText(lastBy(term, today)) }),
    ask: fill(words.takeAwayAsk, { paper }),
    keep: words.keep,
    said: fill(words.takenAway, { paper }),
  };
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
  const isAsked = isThere && term === null && hasCourtTerm(paper);
  return (
    <span className={inBanner}>
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
