import type { CaseFile } from '#case/schemas.ts';
import type { Position } from '#machines/replay.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import type { ProductId } from '#model/values.ts';
import { actBy } from '#rules/court-term.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import type { Brief } from './brief.ts';
import { type CourtMatter, evidenceDay, namedPassed } from './court.ts';
import { reviewBy } from './freeze.ts';
import { isPaidOff, type KeptSchedule } from './kept-schedule.ts';
import { coveredDays } from './paid-ahead.ts';
import { toldThrough } from './told-missed.ts';
import { agreementState } from './tracker.ts';

/**
 * What falls on a day: the lender promised an answer (`promised`; `answerDue` once the day has passed without one), or
 * named no day, so that one asks (`askAgain`, `askDue`); the person promised a figure (`figureDue`, `figureLate`); a
 * proposal was sent (`submitted`); the first instalment of a proposal without (`firstPayment`) or with (`acceptedPayment`) the
 * lender's consent (`acceptedLate` while no terms are entered), the next one of an agreement (`agreedPayment`), or the first that fell due and was not reported as
 * paid (`duePayment`; `toldPayment` once the lender was told), or one that money beyond what was due counts for (`aheadPayment`); a day to come back (`reminder`), to have answered a court
 * paper (`courtDoBy`; `courtToday` where nobody knows its term, so it counts as ending today; `courtNamedPassed` where the
 * earlier day it names passed and nothing was noted) or handed in evidence
 * (`courtEvidence`); an objection, an answer or an appeal was handed in (`courtFiled`); a hearing (`hearing`); a day to
 * have asked for a review of a freeze (`freezeReview`), or by which a court registers (`freezeRegister`) and decides
 * (`freezeDecide`) an objection to one; a day to
 * ask again (`followUp`, `followUpDue`) or to try again (`retry`, `retryDue`); a complaint was filed (`complained`) or
 * the lender has to answer it (`complaintAnswer`, `complaintDue`).
 */
export type DateKind =
  | 'promised'
  | 'answerDue'
  | 'askAgain'
  | 'askDue'
  | 'figureDue'
  | 'figureLate'
  | 'submitted'
  | 'firstPayment'
  | 'acceptedPayment'
  | 'acceptedLate'
  | 'agreedPayment'
  | 'duePayment'
  | 'toldPayment'
  | 'aheadPayment'
  | 'reminder'
  | 'courtDoBy'
  | 'courtToday'
  | 'courtNamedPassed'
  | 'courtEvidence'
  | 'courtFiled'
  | 'hearing'
  | 'freezeReview'
  | 'freezeRegister'
  | 'freezeDecide'
  | 'followUp'
  | 'followUpDue'
  | 'retry'
  | 'retryDue'
  | 'complained'
  | 'complaintAnswer'
  | 'complaintDue';

/** One day of a case. */
export interface CaseDate {
  readonly kind: DateKind;
  readonly on: IsoDate;
  /** A day on which it stands among the others in place of its own. */
  readonly until?: IsoDate;
  /** Of a printed day that passed: by when its paper can still be answered. */
  readonly open?: IsoDate;
  /** Which debt the court paper of the day is about, where that was said. */
  readonly of?: PaperDebt;
}

/** The debt of a court paper, with whose it is where several gave one of that product. */
export type PaperDebt = Pick<CourtMatter, 'lender'> & { readonly product: ProductId };

/** After all days of a case. */
const lastOfDays: IsoDate = '9999-12-31';

interface Sources {
  readonly brief: Brief;
  readonly road: Pick<Position, 'path'>;
  readonly file: Pick<CaseFile, 'reminder' | 'deathNotedOn'>;
}

/**
 * What a day is called once it has passed and is still to be kept: then it is to be done now. A day of another kind is
 * over when it has passed.
 */
const oncePassed = {
  promised: 'answerDue',
  askAgain: 'askDue',
  followUp: 'followUpDue',
  retry: 'retryDue',
  complaintAnswer: 'complaintDue',
  figureDue: 'figureLate',
  acceptedPayment: 'acceptedLate',
} as const satisfies Partial<Record<DateKind, DateKind>>;

/** A day that is to be kept also after it has passed. */
const untilDone = (kind: keyof typeof oncePassed, on: IsoDate, today: IsoDate): CaseDate => ({
  kind: on < today ? oncePassed[kind] : kind,
  on,
});

/**
 * The first instalment that fell due before today and is not reported as paid. Once all of that is told to the lender, it
 * does not stand before any day until the next instalment.
 */
function dueInstalment({ brief, road }: Sources, next: IsoDate | null): CaseDate | null {
  const { today, facts, kept } = brief;
  const due = kept === null || isPaidOff(facts, road.path) ? [] : kept.open.filter(({ on }) => on < today);
  const [first] = due;
  if (kept === null || first === undefined) return null;
  const through = toldThrough(road, facts, kept);
  if (through === null || due.some(({ on }) => on > through)) return { kind: 'duePayment', on: first.on };
  const until = next === null ? lastOfDays : next > today ? next : addDays(today, 1);
  return { kind: 'toldPayment', on: first.on, until };
}

/** The day of a matter that still asks for something in writing. */
function dayToHandIn(matter: CourtMatter, today: IsoDate): CaseDate | null {
  const { isAwaiting, term } = matter;
  if (!isAwaiting) {
    const evidence = evidenceDay(matter, today);
    return evidence === null ? null : { kind: 'courtEvidence', on: evidence };
  }
  return term === null ? { kind: 'courtToday', on: today } : { kind: 'courtDoBy', on: actBy(term, today) };
}

/**
 * The days of each court paper: by when to act, when it was done, and the hearing. Of one that is closed only what was
 * done. One without a known day counts as due today until the person says it is done.
 */
const courtDays = ({ court, today }: Brief): readonly (CaseDate | null)[] =>
  court.flatMap((matter) => {
    const { product, lender, handedIn, hearing, closedOn } = matter;
    const named = namedPassed(matter, today);
    const days: readonly (CaseDate | null)[] = [
      named === null || matter.term === null
        ? null
        : { kind: 'courtNamedPassed', on: named, open: actBy(matter.term, today) },
      dayToHandIn(matter, today),
      handedIn === null ? null : { kind: 'courtFiled', on: handedIn.on },
      hearing === null || closedOn !== null ? null : { kind: 'hearing', on: hearing.on },
    ];
    return product === null ? days : days.map((day) => day && { ...day, of: { product, lender } });
  });

/** The days of freezes: by when to ask for a review, and by when a court has to register and to decide an objection. */
const freezeDays = ({ freezes, today }: Brief): readonly CaseDate[] =>
  freezes
    .filter(({ isDone }) => !isDone)
    .flatMap(({ review, objection }): readonly CaseDate[] => {
      const by = review === null ? null : reviewBy(review, today);
      return [
        ...(by === null ? [] : [{ kind: 'freezeReview', on: by } as const]),
        ...(objection === null
          ? []
          : [
              { kind: 'freezeRegister', on: objection.registerBy } as const,
              { kind: 'freezeDecide', on: objection.decideBy } as const,
            ]),
      ];
    });

/** Days on which the lender is asked, answered or paid: each would revive a claim that may have expired. */
const ofTalk: readonly DateKind[] = [
  'promised',
  'answerDue',
  'askAgain',
  'askDue',
  'figureDue',
  'figureLate',
  'firstPayment',
  'acceptedPayment',
  'acceptedLate',
  'followUp',
  'followUpDue',
  'retry',
  'retryDue',
];

/**
 * Every day the case knows of, earliest first. A court day stays listed after its banner was dismissed. Of somebody who has
 * died only those of a court are left, which the relatives have to tell of the death; while the claim may have expired,
 * none that asks to talk to the lender.
 */
export function datesOfCase({ brief, road, file }: Sources): readonly CaseDate[] {
  const { today, facts, awaited, complaints, kept, isAccepted, figureOwedBy, letterSent } = brief;
  const proposed = letterSent?.plan ?? null;
  const isBarred = mayBeTimeBarred(facts);
  const unpaid = kept === null || isPaidOff(facts, road.path) ? [] : kept.open;
  // What fell due before today is no day to come.
  const nextInstalment = unpaid.find(({ on }) => on >= today) ?? null;
  const dates: readonly (CaseDate | null)[] = [
    ...courtDays(brief),
    ...freezeDays(brief),
    // An answer that came already, or that somebody promised who is out since, is not waited for.
    ...awaited
      .filter(({ on, isSettled }) => !isSettled || on < today)
      .map(({ kind, on, isSettled }) => (isSettled ? { kind, on } : untilDone(kind, on, today))),
    figureOwedBy === null ? null : untilDone('figureDue', figureOwedBy, today),
    ...complaints.map(({ on }) => ({ kind: 'complained', on }) as const),
    ...facts.submittedOn.map((on) => ({ kind: 'submitted', on }) as const),
    facts.agreed === null && facts.plan !== null && facts.refusal === null && !facts.counterTaken
      ? isAccepted
        ? untilDone('acceptedPayment', facts.plan.first, today)
        : // On the day that was proposed; of a plan that nobody was told of there is none to keep.
          proposed && { kind: 'firstPayment', on: proposed.first }
      : null,
    dueInstalment({ brief, road, file }, nextInstalment?.on ?? null),
    nextInstalment === null ? null : { kind: 'agreedPayment', on: nextInstalment.on },
    ...(kept === null || unpaid.length === 0 ? [] : coveredDays(kept, today)).map(
      ({ on }) => ({ kind: 'aheadPayment', on }) as const,
    ),
    file.reminder === undefined ? null : { kind: 'reminder', on: file.reminder },
  ];
  return dates
    .filter((date): date is CaseDate => date !== null)
    .filter((date) => file.deathNotedOn === undefined || isCourtDay(date))
    .filter(({ kind }) => !isBarred || !ofTalk.includes(kind))
    .sort((one, other) => one.on.localeCompare(other.on));
}

/** True for a day of a court paper that asks for something. */
export const isCourtDay = ({ kind }: CaseDate): boolean =>
  kind === 'hearing' || /^court(DoBy|Today|NamedPassed|Evidence)$/.test(kind);

/** Days on which something was done, so there is nothing left to keep. */
const done: readonly DateKind[] = ['submitted', 'complained', 'courtFiled'];

/** Days that have passed and are to be kept until what they ask for is done. */
const passed: readonly DateKind[] = ['duePayment', 'toldPayment', 'courtNamedPassed', ...Object.values(oncePassed)];

/** True for a day that still asks for something: from today on, or one that has passed without what it asks for. */
export const isToKeep = ({ kind, on }: CaseDate, today: IsoDate): boolean =>
  passed.includes(kind) || (on >= today && !done.includes(kind));

/** The day on which something is to be done: today for what has passed. */
export const toDoOn = ({ on, until }: CaseDate, today: IsoDate): IsoDate => until ?? (on < today ? today : on);

/**
 * Which of two days to keep asks for something first: what has passed is to be done today, and of one day what a court
 * asks for stands first, then what has waited longest.
 */
export const byUrgency =
  (today: IsoDate) =>
  (one: CaseDate, other: CaseDate): number => {
    const ofCourt = Number(isCourtDay(other)) - Number(isCourtDay(one));
    return toDoOn(one, today).localeCompare(toDoOn(other, today)) || ofCourt || one.on.localeCompare(other.on);
  };

/** The first day to keep, with what is to be paid on it. */
export interface NextDay extends CaseDate {
  /** Fen; null where nothing is to be paid. Of a `duePayment` or `toldPayment` all that has fallen due. */
  readonly amount: number | null;
  /**
   * An instalment of an agreement in force that comes within a week, where what comes first is something else: nobody is to
   * miss it for an answer that is waited for. Behind a printed day that passed, the days of courts that are still open, up
   * to the one of its own paper: what passed hides none of them.
   */
  readonly besides?: NextDay;
}

/** The same day without what is to be paid, for whom it is none of theirs. */
export const withoutAmount = ({ besides, ...next }: NextDay): NextDay => ({
  ...next,
  amount: null,
  ...(besides && { besides: withoutAmount(besides) }),
});

/** Days ahead in which an instalment is told beside what comes first. */
const instalmentInSight = 7;

/** True for a day of a court that has not passed. */
const isOpenCourtDay = (date: CaseDate): boolean => isCourtDay(date) && date.kind !== 'courtNamedPassed';

const isInstalment = ({ kind }: CaseDate): boolean => /^(agreed|due)Payment$/.test(kind);

/** The days that still ask for something, the most urgent first. */
export const daysToKeep = (dates: readonly CaseDate[], today: IsoDate): readonly CaseDate[] =>
  dates.filter((date) => isToKeep(date, today)).sort(byUrgency(today));

/** The first day of the case that asks for something; null where there is none. */
export function nextDay(sources: Sources): NextDay | null {
  const { brief } = sources;
  const { today, kept } = brief;
  const [first, ...more] = daysToKeep(datesOfCase(sources), today);
  if (first === undefined) return null;
  const amounted = (date: CaseDate): NextDay => ({ ...date, amount: amountOn(date, brief, kept) });
  const soon = addDays(today, instalmentInSight);
  const due = isInstalment(first) ? undefined : more.find((date) => isInstalment(date) && toDoOn(date, today) <= soon);
  const { open = null } = first;
  const ofCourt = open === null ? [] : more.filter((date) => isOpenCourtDay(date) && date.on <= open);
  const besides = [...ofCourt, ...(due === undefined ? [] : [due])];
  const chained = (dates: readonly CaseDate[]): NextDay | undefined => {
    const [date, ...rest] = dates;
    if (date === undefined) return;
    const then = chained(rest);
    return { ...amounted(date), ...(then && { besides: then }) };
  };
  return chained([first, ...besides]) ?? null;
}

function amountOn({ kind, on }: CaseDate, { today, facts }: Brief, kept: KeptSchedule | null): number | null {
  if (kind === 'firstPayment' || kind === 'acceptedPayment' || kind === 'acceptedLate')
    return facts.plan?.monthly ?? null;
  if (kept === null) return null;
  if (kind === 'duePayment' || kind === 'toldPayment') return agreementState(kept, today).amount;
  if (kind === 'aheadPayment') return kept.instalments.find((instalment) => instalment.on === on)?.amount ?? null;
  if (kind !== 'agreedPayment') return null;
  return kept.open.find((instalment) => instalment.on === on)?.amount ?? null;
}
