import { daysBetween, type IsoDate } from '#model/dates.ts';
import { submissions } from '#rules/court-deeds.ts';
import { hasCourtTerm } from '#rules/court-papers.ts';
import { actBy, hearingWithin, namedAhead, termState } from '#rules/court-term.ts';
import { fill } from '#text/fill.ts';
import { shortDateText, weekdayText } from '#text/format.ts';
import { court as words } from '#words/urgent/court-days.ts';
import { type CourtMatter, evidenceDay, type Hearing, hearingAhead, namedPassed } from './court.ts';

/** How many days a matter stays in sight after its last day to act, its submission or its hearing. */
const daysInSight = 30;

const isInSight = (since: IsoDate, today: IsoDate): boolean => daysBetween(since, today) <= daysInSight;

/** By when to hand in what a paper asks for; that the term is over, once it is. */
function toHandIn(matter: CourtMatter, today: IsoDate): string {
  const { paper, term } = matter;
  if (term === null) return words.bannerUnknown;
  const named = namedAhead(term, today);
  if (named !== null) return fill(words.bannerNamed, { doBy: weekdayText(actBy(term, today)) });
  const values = { doBy: weekdayText(term.doBy), last: weekdayText(term.last) };
  if (hearingWithin(term, today) !== null && namedPassed(matter, today) === null)
    return fill(words.bannerHearing, { doBy: weekdayText(actBy(term, today)) });
  const state = termState(term, today);
  if (state === 'over') return fill(paper === 'judgment' ? words.bannerOverJudgment : words.bannerOver, values);
  const passed = namedPassed(matter, today);
  if (passed !== null)
    return fill(words.bannerNamedPassed, {
      named: shortDateText(passed, today),
      by: weekdayText(actBy(term, today)),
    });
  if (state === 'mayStillRun') return fill(words.bannerMayStillRun, values);
  if (term.doBy === today || term.last === today) return words.bannerToday;
  return fill(term.doBy < today ? words.bannerLast : words.banner, values);
}

/** That something was handed in and when; null where nothing was. */
function handedInLine({ paper, handedIn }: CourtMatter, today: IsoDate): string | null {
  const submission = submissions[paper];
  if (handedIn === null || submission === null) return null;
  const date = shortDateText(handedIn.on, today);
  return fill(words.handedIn[handedIn.how], { what: words.submissions[submission], date });
}

/** True where nothing that was done settles what a paper without a term asks for: the court was only asked, if at all. */
const asksStill = ({ paper, done }: CourtMatter): boolean => {
  if (paper === 'settlement') return done.length === 0;
  return paper === 'enforcementNotice'
    ? done.every(({ what }) => what !== 'reported')
    : done.every(({ what }) => what === 'asked');
};

/** True for an open paper without a term that asks for something yet: it names days of its own, which nobody here knows. */
const isUntouched = (matter: CourtMatter): boolean =>
  !hasCourtTerm(matter.paper) && matter.closedOn === null && !matter.isOvertaken && asksStill(matter);

/** What a paper without a term asks for; of a settlement that stays true whatever was noted. */
function untimedLine(matter: CourtMatter): string | null {
  const { paper } = matter;
  if (hasCourtTerm(paper)) return null;
  return paper === 'settlement' || isUntouched(matter) ? words.bannerUntimed[paper] : null;
}

/** How a matter stands in writing: what is to be handed in, or what was. */
function writtenLine(matter: CourtMatter, today: IsoDate): string {
  const { term, isAwaiting, handedIn } = matter;
  const done = handedInLine(matter, today);
  if (done === null) return untimedLine(matter) ?? (isAwaiting ? toHandIn(matter, today) : words.bannerOpen);
  if (handedIn?.isLate && term !== null) return fill(words.bannerLate, { done, last: shortDateText(term.last, today) });
  const evidence = evidenceDay(matter, today);
  return evidence === null
    ? fill(words.bannerFiled, { done })
    : fill(words.bannerEvidence, { done, date: weekdayText(evidence) });
}

/** The day of a hearing and its time, where that was noted. */
export const hearingDayText = ({ on, at }: Hearing, dayText: (day: IsoDate) => string): string =>
  at === null ? dayText(on) : `${dayText(on)} ${at} `;

/** The hearing to go to, or one of which nobody has said yet how it went; null where there is neither. */
function hearingLine(matter: CourtMatter, today: IsoDate): string | null {
  const { hearing, done, isOvertaken } = matter;
  if (hearing === null || (isOvertaken && hearing.on < today)) return null;
  const toDay = (day: IsoDate) => shortDateText(day, today);
  if (hearingAhead(matter, today) !== null) return fill(words.hearing, { date: hearingDayText(hearing, toDay) });
  const isTold = done.some(({ what, on }) => what === 'attended' && on >= hearing.on);
  return isTold ? null : fill(words.hearingPast, { date: toDay(hearing.on) });
}

/** How an open court paper stands on a day: what it asks for and by when, what was handed in, the hearing. */
export function matterLine(matter: CourtMatter, today: IsoDate): string {
  const hearing = hearingLine(matter, today);
  const written = writtenLine(matter, today);
  if (hearing === null) return written;
  return written === words.bannerOpen ? hearing : `${written}${words.and}${hearing}`;
}

/** What a banner is about: `act` what is to be handed in, `hearing`, `noted` what was handed in. */
type About = 'act' | 'hearing' | 'noted';

/** A banner of a court paper. */
export interface MatterBanner {
  readonly id: string;
  readonly about: About;
  readonly text: string;
}

/** The banners that a court paper can have on a day, the first to be shown first; each can be dismissed by itself. */
export function bannersOf(matter: CourtMatter, today: IsoDate): readonly MatterBanner[] {
  const { key, id, term, isAwaiting, handedIn, hearing, closedOn } = matter;
  if (closedOn !== null) return [];
  const toGo = hearingLine(matter, today);
  const named = (text: string) => fill(words.about, { paper: words.paper[matter.paper], text });
  const isActing = isUntouched(matter) || (isAwaiting && (term === null || isInSight(term.last, today)));
  const isHearing = toGo !== null && hearing !== null && isInSight(hearing.on, today);
  const isNoted =
    !matter.isOvertaken && toGo === null && handedIn !== null && !isAwaiting && isInSight(handedIn.on, today);
  const all = named(matterLine(matter, today));
  return [
    ...(isActing ? [{ id, about: 'act', text: all } as const] : []),
    ...(isHearing
      ? [
          {
            id: `${key}:${hearing.on >= today ? 'hearing' : 'heard'}:${hearing.on}`,
            about: 'hearing',
            text: isAwaiting ? named(toGo) : all,
          } as const,
        ]
      : []),
    ...(isNoted ? [{ id: `${key}:filed`, about: 'noted', text: all } as const] : []),
  ];
}
