import type { CaseFile } from '#case/schemas.ts';
import type { Position } from '#machines/replay.ts';
import type { IsoDate } from '#model/dates.ts';
import type { AnsweredId } from '#model/screens.ts';
import { complaintDays } from '#rules/complaint.ts';
import { actBy } from '#rules/court-term.ts';
import type { Brief } from './brief.ts';
import { type CourtMatter, evidenceDay } from './court.ts';
import { reviewBy } from './freeze.ts';
import { isPaidOff, type KeptSchedule } from './kept-schedule.ts';
import { soldSince } from './sale.ts';
import { agreementState } from './tracker.ts';

/**
 * What falls on a day: the lender promised an answer (`promised`) or the person a figure (`figureDue`); a proposal was
 * sent (`submitted`); the first instalment of a proposal without (`firstPayment`) or with (`acceptedPayment`) the
 * lender's consent, the next one of an agreement (`agreedPayment`), or the first that fell due and was not reported as
 * paid (`duePayment`); a day to come back (`reminder`), to have answered a court
 * paper (`courtDoBy`; `courtToday` where nobody knows its term, so it counts as ending today) or handed in evidence
 * (`courtEvidence`); an objection, an answer or an appeal was handed in (`courtFiled`); a hearing (`hearing`); a day to
 * have asked for a review of a freeze (`freezeReview`), or by which a court registers (`freezeRegister`) and decides
 * (`freezeDecide`) an objection to one; a day to
 * ask again (`followUp`) or to try again (`retry`); a complaint was filed (`complained`) or the lender has to answer it
 * (`complaintAnswer`).
 */
export type DateKind =
  | 'promised'
  | 'figureDue'
  | 'submitted'
  | 'firstPayment'
  | 'acceptedPayment'
  | 'agreedPayment'
  | 'duePayment'
  | 'reminder'
  | 'courtDoBy'
  | 'courtToday'
  | 'courtEvidence'
  | 'courtFiled'
  | 'hearing'
  | 'freezeReview'
  | 'freezeRegister'
  | 'freezeDecide'
  | 'followUp'
  | 'retry'
  | 'complained'
  | 'complaintAnswer';

/** One day of a case. */
export interface CaseDate {
  readonly kind: DateKind;
  readonly on: IsoDate;
}

interface Sources {
  readonly brief: Brief;
  readonly road: Pick<Position, 'path'>;
  readonly file: Pick<CaseFile, 'reminder'>;
}

/** The day by which the person promised a figure; null once a proposal was sent since, the lender agreed or all is paid. */
function figureDue(brief: Brief): CaseDate | null {
  const { figurePromisedOn, figureDueOn: on, sent, facts, isAccepted, isPaidUp } = brief;
  const [said] = figurePromisedOn.slice(-1);
  if (on === null || said === undefined || facts.agreed !== null || isAccepted || isPaidUp) return null;
  return sent.some((proposal) => proposal.on >= said) ? null : { kind: 'figureDue', on };
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
  court.flatMap((matter) => [
    dayToHandIn(matter, today),
    matter.handedIn === null ? null : { kind: 'courtFiled' as const, on: matter.handedIn.on },
    matter.hearing === null || matter.closedOn !== null ? null : { kind: 'hearing' as const, on: matter.hearing.on },
  ]);

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

/** Every day the case knows of, earliest first. A court day stays listed after its banner was dismissed. */
export function datesOfCase({ brief, road, file }: Sources): readonly CaseDate[] {
  const { today, facts, contacts, complaints, kept, isAccepted } = brief;
  const days = (screen: AnsweredId, event: string): readonly IsoDate[] =>
    road.path
      .filter((step) => step.screen === screen && step.answer.event === event)
      .map(({ answer }) => answer.value as IsoDate);
  const unpaid = kept === null || isPaidOff(facts, road.path) ? [] : kept.open;
  // What fell due before today is no day to come.
  const nextInstalment = unpaid.find(({ on }) => on >= today) ?? null;
  const due = unpaid.find(({ on }) => on < today) ?? null;
  const dates: readonly (CaseDate | null)[] = [
    ...courtDays(brief),
    ...freezeDays(brief),
    // An answer that somebody promised who is out since is not waited for.
    ...contacts
      .filter(({ of }) => of === null || soldSince(brief, of).length === 0)
      .map(({ promisedOn }) => (promisedOn === null ? null : ({ kind: 'promised', on: promisedOn } as const))),
    figureDue(brief),
    ...days('followUp', 'rest').map((on) => ({ kind: 'followUp', on }) as const),
    ...days('waitUntil', 'set').map((on) => ({ kind: 'retry', on }) as const),
    ...complaints.map(({ on }) => ({ kind: 'complained', on }) as const),
    ...complaints.flatMap(({ to, on }) =>
      to === 'lender' ? [{ kind: 'complaintAnswer', on: complaintDays(on).usual } as const] : [],
    ),
    ...facts.submittedOn.map((on) => ({ kind: 'submitted', on }) as const),
    facts.agreed === null && facts.plan !== null && facts.refusal === null && !facts.counterTaken
      ? { kind: isAccepted ? 'acceptedPayment' : 'firstPayment', on: facts.plan.first }
      : null,
    due === null ? null : { kind: 'duePayment', on: due.on },
    nextInstalment === null ? null : { kind: 'agreedPayment', on: nextInstalment.on },
    file.reminder === undefined ? null : { kind: 'reminder', on: file.reminder },
  ];
  return dates.filter((date): date is CaseDate => date !== null).sort((one, other) => one.on.localeCompare(other.on));
}

/** True for a day of a court paper that asks for something. */
export const isCourtDay = ({ kind }: CaseDate): boolean =>
  kind === 'hearing' || kind === 'courtDoBy' || kind === 'courtToday' || kind === 'courtEvidence';

/** Days on which something was done, so there is nothing left to keep. */
const done: readonly DateKind[] = ['submitted', 'complained', 'courtFiled'];

/** True for a day that still asks for something: from today on, or an instalment that fell due and is not reported as paid. */
export const isToKeep = ({ kind, on }: CaseDate, today: IsoDate): boolean =>
  kind === 'duePayment' || (on >= today && !done.includes(kind));

/**
 * Which of two days to keep asks for something first: what has passed is to be done today, and of one day what a court
 * asks for stands first, then what has waited longest.
 */
export const byUrgency =
  (today: IsoDate) =>
  (one: CaseDate, other: CaseDate): number => {
    const [day, otherDay] = [one, other].map(({ on }) => (on < today ? today : on)) as [IsoDate, IsoDate];
    const ofCourt = Number(isCourtDay(other)) - Number(isCourtDay(one));
    return day.localeCompare(otherDay) || ofCourt || one.on.localeCompare(other.on);
  };

/** The first day to keep, with what is to be paid on it. */
export interface NextDay extends CaseDate {
  /** Fen; null where nothing is to be paid. Of a `duePayment` all that has fallen due. */
  readonly amount: number | null;
}

/** The days that still ask for something, the most urgent first. */
export const daysToKeep = (dates: readonly CaseDate[], today: IsoDate): readonly CaseDate[] =>
  dates.filter((date) => isToKeep(date, today)).sort(byUrgency(today));

/** The first day of the case that asks for something; null where there is none. */
export function nextDay(sources: Sources): NextDay | null {
  const { brief } = sources;
  const { today, kept } = brief;
  const [first] = daysToKeep(datesOfCase(sources), today);
  if (first === undefined) return null;
  return { ...first, amount: amountOn(first, brief, kept) };
}

function amountOn({ kind, on }: CaseDate, { today, facts }: Brief, kept: KeptSchedule | null): number | null {
  if (kind === 'firstPayment' || kind === 'acceptedPayment') return facts.plan?.monthly ?? null;
  if (kept === null) return null;
  if (kind === 'duePayment') return agreementState(kept, today).amount;
  if (kind !== 'agreedPayment') return null;
  return kept.open.find((instalment) => instalment.on === on)?.amount ?? null;
}
