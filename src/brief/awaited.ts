import type { CaseFile } from '#case/schemas.ts';
import type { Position, Step } from '#machines/replay.ts';
import { addDays, type IsoDate } from '#model/dates.ts';
import type { AnsweredId } from '#model/screens.ts';
import type { FiledComplaint } from '#model/values.ts';
import { answerWithin, complaintDays } from '#rules/complaint.ts';
import { suggestedDays } from '#rules/suggested-days.ts';
import { answerDay } from './answer-day.ts';
import type { Contact } from './contacts.ts';
import { heirsEventOf } from './heirs-told.ts';
import { nthOf, proposalAwaiting, type ToldAs } from './proposals.ts';
import type { Sale } from './sale.ts';
import { type SideOfCase, sidesOf } from './sides.ts';

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
  readonly roads: readonly AwaitedRoad[];
  readonly contacts: readonly Contact[];
  readonly calls: CaseFile['calls'];
  /** The sales by which whoever was told something is out since: no answer is waited for. */
  readonly soldSince: (told: ToldAs) => readonly Pick<Sale, 'nth'>[];
}

interface AwaitedRoad extends Pick<Position, 'path' | 'round'>, SideOfCase {
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
export function awaitedIn({ roads, contacts, calls, soldSince }: Sources): readonly Awaited[] {
  const { sideOf, isAbout } = sidesOf(roads);
  const isGone = (told: ToldAs): boolean => soldSince(told).some((sale) => isAbout(sideOf(nthOf(told)), sale));
  const answeredOn = roads.flatMap(({ path }) =>
    path.filter(isReached).map(({ answer: { on, nth } }) => ({ on, nth })),
  );
  const answers = roads.flatMap(({ path }) =>
    path.flatMap((step, at) => (isAnswer(step) ? [{ ...step.answer, of: contactOf(path, at) }] : [])),
  );
  const isAskedSince = (day: IsoDate, after: number, side: number): boolean =>
    answeredOn.some((one) => one.on >= day && one.nth > after && isAbout(side, one)) ||
    calls.some((one) => one.on >= day && isAbout(side, one));

  /** The balance that an heir asked for is the answer to every contact before it. */
  const isBalanceKnown = (on: IsoDate, side: number): boolean =>
    calls.some((one) => heirsEventOf(one) === 'balanceCame' && one.on >= on && isAbout(side, one));

  const promised = contacts.flatMap(({ promisedOn, on, of, side: ofCall }, at): readonly Awaited[] => {
    if (promisedOn === null || (of !== null && isGone(of))) return [];
    const after = of === null ? null : nthOf(of);
    const side = sideOf(after ?? ofCall ?? 0);
    // What was said in a contact is no answer to what was promised in it.
    const isAnswered = answers.some(
      (answer) =>
        (after === null ? answer.on > on : answer.nth > after && answer.of !== after) && isAbout(side, answer),
    );
    const isReplaced = contacts
      .slice(at + 1)
      .some(
        (later) =>
          later.promisedOn !== null &&
          isAbout(side, later.of === null ? { on: later.on, side: later.side } : { nth: nthOf(later.of) }),
      );
    const isSettled =
      roads[side]?.isOver === true ||
      isAnswered ||
      isReplaced ||
      isBalanceKnown(on, side) ||
      isAskedSince(promisedOn, after ?? 0, side);
    return [{ kind: 'promised', on: promisedOn, isSettled }];
  });
  const toAsk = roads.flatMap((road, side): readonly Awaited[] => {
    const day = answerDay(road, { contacts, calls });
    const awaiting = proposalAwaiting(road);
    if (day?.kind !== 'askAgain' || awaiting === null || isGone(awaiting.sent.told)) return [];
    const { nth } = awaiting.step.answer;
    const isAnswered = answers.some((answer) => answer.nth > nth && isAbout(side, answer));
    return isAnswered ? [] : [{ kind: 'askAgain', on: day.on, isSettled: road.isOver }];
  });
  const handedIn = calls.flatMap((call): readonly Awaited[] => {
    if (heirsEventOf(call) !== 'letterHandedIn' || call.promisedOn !== undefined) return [];
    const side = sideOf(call.side ?? 0);
    const on = addDays(call.on, suggestedDays.askAgain);
    return [{ kind: 'askAgain', on, isSettled: isBalanceKnown(call.on, side) || isAskedSince(on, 0, side) }];
  });
  const set = roads.flatMap((road, side) => setOn(road, (day, after) => isAskedSince(day, after, side)));
  return [...promised, ...toAsk, ...handedIn, ...set];
}

/** The days that the person set on a road, and those of complaints; a later answer on it than to wait settles them. */
function setOn(
  { path, isOver }: AwaitedRoad,
  isAskedSince: (day: IsoDate, after: number) => boolean,
): readonly Awaited[] {
  const isGoneOn = (at: number): boolean =>
    path.slice(at + 1).some(({ screen, answer }) => screen !== 'outsideResult' || answer.event !== 'waiting');
  return path.flatMap(({ screen, answer: { event, value, nth } }, at): readonly Awaited[] => {
    const day = dayOf(screen, event, value);
    if (day === null) return [];
    // Another body than the lender is not asked by a call to the lender.
    const isElsewhere = screen === 'complaint' && day.kind === 'askAgain';
    return [{ ...day, isSettled: isOver || isGoneOn(at) || (!isElsewhere && isAskedSince(day.on, nth)) }];
  });
}

/** Days after which one looks what became of a complaint that names no day of its own. */
const lookAgainAfter = {
  platform: answerWithin.usual,
  credit: answerWithin.complex,
  police: suggestedDays.askAgain,
} as const;

function dayOf(screen: AnsweredId, event: string, value: unknown): Omit<Awaited, 'isSettled'> | null {
  switch (`${screen}.${event}`) {
    case 'followUp.rest':
      return { kind: 'followUp', on: value as IsoDate };
    case 'waitUntil.set':
      return { kind: 'retry', on: value as IsoDate };
    case 'complaint.filed': {
      const { to, on } = value as FiledComplaint;
      return to === 'lender'
        ? { kind: 'complaintAnswer', on: complaintDays(on).usual }
        : { kind: 'askAgain', on: addDays(on, lookAgainAfter[to]) };
    }
    default:
      return null;
  }
}
