import type { CaseFile } from '#case/schemas.ts';
import type { Position, Step } from '#machines/replay.ts';
import type { IsoDate } from '#model/dates.ts';
import type { AnsweredId } from '#model/screens.ts';
import type { FiledComplaint } from '#model/values.ts';
import { complaintDays } from '#rules/complaint.ts';
import { answerDay } from './answer-day.ts';
import type { Contact } from './contacts.ts';
import { nthOf, proposalAwaiting, type ToldAs } from './proposals.ts';

/**
 * A day on which an answer is due or one wanted to ask or try again: the lender promised it (`promised`), named none, so
 * that one asks (`askAgain`), one comes back to the question (`followUp`) or to the whole (`retry`), or a complaint is
 * answered (`complaintAnswer`).
 */
export interface Awaited {
  readonly kind: 'promised' | 'askAgain' | 'followUp' | 'retry' | 'complaintAnswer';
  readonly on: IsoDate;
  /** True once the answer came, the lender was asked on or after the day, or a newer promise took its place. */
  readonly isSettled: boolean;
}

interface Sources {
  /** The road of the negotiation, and those of all that were merged into it. */
  readonly roads: readonly Pick<Position, 'path' | 'round'>[];
  readonly contacts: readonly Contact[];
  readonly calls: CaseFile['calls'];
  /** True where whoever was told something is out since, because the debt was sold: no answer is waited for. */
  readonly isGone: (told: ToldAs) => boolean;
  /** True where nothing is left to be answered, since all is paid. */
  readonly isOver: boolean;
}

/** Answers by which the lender was reached or written to; all of a screen where no other event is named. */
const reaching: Readonly<Partial<Record<AnsweredId, readonly string[]>>> = {
  script: ['connected'],
  howItWent: [],
  submit: ['sent'],
};

/** The same by which it had answered, but for those named. */
const answering: Readonly<Partial<Record<AnsweredId, readonly string[]>>> = {
  howItWent: ['wait'],
  reply: ['waiting'],
  outsideResult: ['waiting'],
  counter: [],
  written: [],
  finalTerms: [],
};

const isAnswer = ({ screen, answer }: Step): boolean => answering[screen]?.includes(answer.event) === false;
const isReached = (step: Step): boolean => {
  const events = reaching[step.screen];
  return isAnswer(step) || (events !== undefined && (events.length === 0 || events.includes(step.answer.event)));
};

/** The `nth` of the script that a step tells the outcome of; null where it tells of no contact. */
const contactOf = (path: readonly Step[], at: number): number | null => {
  // Terms that are written down are those which the contact before brought.
  const before = path[path[at]?.screen === 'counter' ? at - 2 : at - 1];
  return before?.screen === 'script' ? before.answer.nth : null;
};

/** Every day of a case on which an answer is or was waited for. */
export function awaitedIn({ roads, contacts, calls, isGone, isOver }: Sources): readonly Awaited[] {
  const reached = [
    ...roads.flatMap(({ path }) => path.filter(isReached).map(({ answer: { on, nth } }) => ({ on, nth }))),
    ...calls.map(({ on }) => ({ on, nth: Number.POSITIVE_INFINITY })),
  ];
  const isAskedSince = (day: IsoDate, after: number): boolean =>
    reached.some(({ on, nth }) => on >= day && nth > after);
  const answers = roads.flatMap(({ path }) =>
    path.flatMap((step, at) => (isAnswer(step) ? [{ ...step.answer, of: contactOf(path, at) }] : [])),
  );
  const promised = contacts.flatMap(({ promisedOn, on, of }, at): readonly Awaited[] => {
    if (promisedOn === null || (of !== null && isGone(of))) return [];
    const after = of === null ? null : nthOf(of);
    // What was said in a contact is no answer to what was promised in it.
    const isAnswered = answers.some((answer) =>
      after === null ? answer.on > on : answer.nth > after && answer.of !== after,
    );
    const isReplaced = contacts.slice(at + 1).some((later) => later.promisedOn !== null);
    const isSettled = isOver || isAnswered || isReplaced || isAskedSince(promisedOn, after ?? 0);
    return [{ kind: 'promised', on: promisedOn, isSettled }];
  });
  const toAsk = roads.flatMap((road): readonly Awaited[] => {
    const day = answerDay(road, { contacts, calls });
    const awaiting = proposalAwaiting(road);
    if (day?.kind !== 'askAgain' || awaiting === null || isGone(awaiting.sent.told)) return [];
    const isAnswered = answers.some(({ nth }) => nth > awaiting.step.answer.nth);
    return isAnswered ? [] : [{ kind: 'askAgain', on: day.on, isSettled: isOver }];
  });
  return [...promised, ...toAsk, ...roads.flatMap((road) => setOn(road, isOver, isAskedSince))];
}

/** The days that the person set on a road, and those of complaints; a later answer on it than to wait settles them. */
function setOn(
  { path }: Pick<Position, 'path'>,
  isOver: boolean,
  isAskedSince: (day: IsoDate, after: number) => boolean,
): readonly Awaited[] {
  const isGoneOn = (at: number): boolean =>
    path.slice(at + 1).some(({ screen, answer }) => screen !== 'outsideResult' || answer.event !== 'waiting');
  return path.flatMap(({ screen, answer: { event, value, nth } }, at): readonly Awaited[] => {
    const day = dayOf(screen, event, value);
    if (day === null) return [];
    return [{ ...day, isSettled: isOver || isGoneOn(at) || isAskedSince(day.on, nth) }];
  });
}

function dayOf(screen: AnsweredId, event: string, value: unknown): Omit<Awaited, 'isSettled'> | null {
  switch (`${screen}.${event}`) {
    case 'followUp.rest':
      return { kind: 'followUp', on: value as IsoDate };
    case 'waitUntil.set':
      return { kind: 'retry', on: value as IsoDate };
    case 'complaint.filed': {
      const { to, on } = value as FiledComplaint;
      return to === 'lender' ? { kind: 'complaintAnswer', on: complaintDays(on).usual } : null;
    }
    default:
      return null;
  }
}
