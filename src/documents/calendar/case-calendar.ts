import { coveredSentence } from '#brief/added-since.ts';
import type { Brief } from '#brief/brief.ts';
import { type CourtMatter, hearingAhead } from '#brief/court.ts';
import { type CaseDate, datesOfCase } from '#brief/dates.ts';
import { paperDebt } from '#brief/day-name.ts';
import { isPaidOff, type KeptSchedule } from '#brief/kept-schedule.ts';
import { paidAhead } from '#brief/paid-ahead.ts';
import type { CaseFile } from '#case/schemas.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import type { AgreementTerms } from '#rules/case-facts.ts';
import { actBy, hearingWithin } from '#rules/court-term.ts';
import { instalmentNumber } from '#rules/instalment-number.ts';
import { fill } from '#text/fill.ts';
import { amountText, dateText, shortDateText } from '#text/format.ts';
import { paperOf, calendarWords as words } from '#words/documents/calendar.ts';
import type { CalendarEvent } from '../writers/calendar.ts';

type Kind = Exclude<keyof typeof words, 'fileName' | 'cancelled'>;

interface Entry {
  readonly kind: Kind;
  /** What tells it from others of its kind for ever; its day where nothing else does. */
  readonly which?: string;
  readonly on: IsoDate;
  readonly description: string;
  readonly alarms: readonly number[];
}

type Sources = Parameters<typeof datesOfCase>[0] & { readonly caseId: string };

/** Kinds without a plain event: past days, which ring no more, and days whose events need details of their own. */
const further = [
  'submitted',
  'complained',
  'agreedPayment',
  'duePayment',
  'toldPayment',
  'answerDue',
  'askDue',
  'figureLate',
  'acceptedLate',
  'followUpDue',
  'retryDue',
  'complaintDue',
  'courtDoBy',
  'courtToday',
  'courtNamedPassed',
  'courtFiled',
  'hearing',
] as const;
type Plain = Exclude<CaseDate['kind'], (typeof further)[number]>;
const isPlain = (date: CaseDate): date is CaseDate & { readonly kind: Plain } =>
  !(further as readonly string[]).includes(date.kind);

const alarmsOf: Partial<Record<Kind, readonly number[]>> = {
  firstPayment: [3, 0],
  acceptedPayment: [3, 0],
  aheadPayment: [7, 0],
  freezeReview: [3, 1, 0],
};

/** A text of a court's day, with the debt its paper is about where there are several. */
const ofDebt = (about: string, of: CaseDate['of'], brief: Brief): string => {
  const debts = paperDebt(of === undefined ? {} : { of }, brief);
  return debts === null ? about : fill(paperOf, { about, debts });
};

const plainEntry = ({ kind, on, of }: CaseDate & { readonly kind: Plain }, brief: Brief): Entry => ({
  kind,
  on,
  description: ofDebt(words[kind].about, of, brief),
  alarms: alarmsOf[kind] ?? [0],
});

/** The day to act by and the last day, while something has to be handed in; the hearing of a matter that is open. */
function courtEntries(matter: CourtMatter, brief: Brief): readonly Entry[] {
  const { today } = brief;
  const { term, isAwaiting, key, product, lender } = matter;
  const about = (text: string) => ofDebt(text, product === null ? undefined : { product, lender }, brief);
  const hearing = hearingAhead(matter, today);
  const withHearing = term !== null && hearingWithin(term, today) !== null;
  const toHandIn: readonly Entry[] =
    term === null || !isAwaiting
      ? []
      : [
          {
            kind: 'courtDoBy',
            on: actBy(term, today),
            description: about(
              withHearing ? words.courtDoBy.beforeHearing : fill(words.courtDoBy.about, { last: dateText(term.last) }),
            ),
            alarms: [7, 3, 1, 0],
          },
          ...(withHearing
            ? []
            : [{ kind: 'courtLast' as const, on: term.last, description: about(words.courtLast.about), alarms: [0] }]),
        ];
  if (hearing === null) return toHandIn;
  const at = hearing.at === null ? words.hearing.day : `${hearing.at} `;
  const description = about(fill(words.hearing.about, { at }));
  return [
    ...toHandIn,
    { kind: 'hearing', on: hearing.on, description, alarms: [7, 3, 1, 0], which: key.replace('#', '-') },
  ];
}

/**
 * Every unpaid instalment, and the day after it, to check whether the payment arrived. Each is known by its agreement and
 * its number, so that terms that were corrected or put off move it. Those of a trial say that the rest is still to be
 * talked about.
 */
const instalmentEntries = (
  kept: KeptSchedule,
  { nth: under, trial: isTrial = false }: Pick<AgreementTerms, 'nth' | 'trial'>,
  covered: string,
): readonly Entry[] => {
  const { instalments, settled, count, open } = kept;
  const ahead = paidAhead(kept);
  return open.flatMap(({ on, amount }, fromNext): readonly Entry[] => {
    const at = settled + fromNext;
    const n = instalmentNumber(instalments, at);
    const isAhead = ahead.some((one) => one.on === on);
    const about = n === 0 || instalments.length === 1 ? words.instalment.once : words.instalment.about;
    return [
      {
        kind: 'instalment',
        which: `${under}.${at + 1}`,
        on,
        description: fill(
          `${about}${isAhead ? words.instalment.ahead : ''}${isTrial ? words.instalment.trial : ''}${covered}`,
          {
            n: String(n),
            all: String(count),
            amount: amountText(amount),
          },
        ),
        alarms: [3, 0],
      },
      {
        kind: 'booked',
        which: `${under}.${at + 1}`,
        on: addDays(on, 1),
        description: fill(words.booked.about, { date: shortDateText(on, addDays(on, 1)), amount: amountText(amount) }),
        alarms: [0],
      },
    ];
  });
};

/** Eight hexadecimal digits from a text (FNV-1a): the same for the same case, without revealing its id. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Calendar events from today on, earliest first, each once: the days of the case and the whole agreed schedule. */
export function calendarEvents({ caseId, ...sources }: Sources): readonly CalendarEvent[] {
  const { brief, road } = sources;
  const { today, facts } = brief;
  const kept = isPaidOff(facts, road.path) ? null : brief.kept;
  const entries = [
    ...brief.court.flatMap((matter) => courtEntries(matter, brief)),
    ...datesOfCase(sources)
      .filter(isPlain)
      .map((date) => plainEntry(date, brief)),
    ...(kept === null || facts.inForce === null ? [] : instalmentEntries(kept, facts.inForce, coveredSentence(brief))),
  ];
  const mark = digest(caseId);
  const events = entries
    .filter(({ on }) => on >= today)
    .map(({ kind, which, on, description, alarms }) => ({
      uid: `${kind}-${which ?? on}-${mark}@youshangliang`,
      on,
      title: words[kind].title,
      description,
      // A calendar would ring an alarm in the past at once.
      alarms: alarms.filter((days) => addDays(on, -days) >= today),
    }));
  // Two papers whose terms end on one day are one event, which says what belongs to each.
  const saidOf = (uid: string) => [
    ...new Set(events.filter((other) => other.uid === uid).map(({ description }) => description)),
  ];
  return events
    .filter(({ uid }, at) => events.findIndex((other) => other.uid === uid) === at)
    .map((event) => ({ ...event, description: saidOf(event.uid).join('\n') }))
    .sort((one, other) => one.on.localeCompare(other.on));
}

/**
 * What a calendar that holds the days of an earlier file has to be told besides the events of today: that days to come
 * which stand in no event any more are cancelled.
 * @param before The days of the earlier file.
 */
export function cancelledEvents(
  events: readonly CalendarEvent[],
  before: CaseFile['inCalendar'],
  today: IsoDate,
): readonly CalendarEvent[] {
  const uids = new Set(events.map(({ uid }) => uid));
  return before
    .filter(({ uid, on }) => on >= today && !uids.has(uid))
    .map(({ uid, on }) => ({ uid, on, title: words.cancelled, alarms: [], isCancelled: true }));
}
