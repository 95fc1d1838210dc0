import type { Step } from '#machines/replay.ts';
import type { IsoDate } from '#model/dates.ts';
import type { AnsweredId, OptionOf } from '#model/screens.ts';
import type { AgreedTerms, AgreementEnd, CounterOffer } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { nthOf, type SentProposal } from './proposals.ts';

interface Told {
  readonly on: IsoDate;
  /** The `nth` of its answer. */
  readonly nth: number;
}

/** A reply of the lender to a contact or a proposal, as the person reported it. */
export interface Reply extends Told {
  readonly said: OptionOf<'howItWent'> | Exclude<OptionOf<'reply'>, 'waiting'>;
  /** How it refused; null where it did not refuse or the person did not say how. */
  readonly refusal: OptionOf<'whatTheySaid'> | null;
}

/** An offer of the lender, dated by the day it was entered. */
export interface Offer extends Told {
  readonly offer: CounterOffer;
}

/** Terms agreed with the lender, dated by the day they were entered, and their end where they were ended. */
export interface Agreement extends Told {
  readonly terms: AgreedTerms;
  readonly end?: Told;
}

/**
 * What turned the negotiation besides a reply to a contact or a proposal: the lender agreed after outside help, sent a
 * written confirmation or refused to, broke the agreement, ended it in writing or said that it was over; the person
 * declined an offer, missed an instalment, cannot or will not keep the agreement, asks for what it leaves open, has paid all of it off, asked for
 * the certificate of that, or got it.
 */
export interface Turn extends Told {
  readonly turn:
    | 'afterHelp'
    | 'afterComplaint'
    | 'afterAdvice'
    | 'inWriting'
    | 'notInWriting'
    | 'declined'
    | 'missed'
    | 'broken'
    | 'ended'
    | AgreementEnd['why']
    | 'trialOver'
    | 'beside'
    | 'paidOff'
    | 'certificateAsked'
    | 'certificateGot';
}

function refusalAfter(step: Step | undefined): OptionOf<'whatTheySaid'> | null {
  return step?.screen === 'whatTheySaid' ? (step.answer.event as OptionOf<'whatTheySaid'>) : null;
}

/** Every reply of the lender along the path, oldest first; a corrected answer counts only as corrected. */
export const repliesOn = (path: readonly Step[]): readonly Reply[] =>
  path.flatMap(({ screen, answer }, at): readonly Reply[] => {
    if (screen !== 'howItWent' && screen !== 'reply') return [];
    const said = answer.event as OptionOf<'howItWent'> | OptionOf<'reply'>;
    return said === 'waiting' ? [] : [{ on: answer.on, nth: answer.nth, said, refusal: refusalAfter(path[at + 1]) }];
  });

const agreedAfter: Readonly<Partial<Record<AnsweredId, Turn['turn']>>> = {
  visitHelp: 'afterHelp',
  complaint: 'afterComplaint',
  legalAdvice: 'afterAdvice',
};

function turnOf({ screen, facts, answer: { event, value } }: Step, before: Step | undefined): Turn['turn'] | undefined {
  switch (`${screen}.${event}`) {
    case 'outsideResult.agreed':
      return before && agreedAfter[before.screen];
    case 'written.text':
    case 'closeGaps.cleared':
      return 'inWriting';
    case 'closeGaps.refused':
      return 'notInWriting';
    case 'counterCheck.decline':
      return 'declined';
    case 'checkIn.missed':
      return 'missed';
    case 'checkIn.lenderBroke':
      return 'broken';
    case 'checkIn.ended':
      return 'ended';
    case 'endAgreement.ended':
      return (value as AgreementEnd).why;
    case 'checkIn.trialOver':
      return facts.inForce?.trial ? 'trialOver' : 'beside';
    case 'checkIn.cleared':
      return 'paidOff';
    case 'clearance.asked':
      return 'certificateAsked';
    case 'clearance.got':
      return 'certificateGot';
    default:
      return undefined;
  }
}

const ofPayoff: readonly Turn['turn'][] = ['paidOff', 'certificateAsked', 'certificateGot'];

/** True for a turn that tells how what was agreed came to its end by being paid. */
export const isOfPayoff = ({ turn }: Turn): boolean => ofPayoff.includes(turn);

/** True where the certificate of a debt that is paid off was asked for last, and has not come. */
export const awaitsCertificate = ({ turns }: { readonly turns: readonly Turn[] }): boolean =>
  turns.filter(isOfPayoff).pop()?.turn === 'certificateAsked';

/** The day of a turn: an agreement ends on the day that was told, anything else on the day of its answer. */
const dayOfTurn = ({ screen, answer: { on, value } }: Step): IsoDate =>
  screen === 'endAgreement' && value !== undefined ? (value as AgreementEnd).on : on;

/** Every turn along the path, oldest first; a written confirmation once, though two answers may tell of it. */
export const turnsOn = (path: readonly Step[]): readonly Turn[] =>
  path
    .flatMap((step, at): readonly Turn[] => {
      const turn = turnOf(step, path[at - 1]);
      return turn === undefined ? [] : [{ on: dayOfTurn(step), nth: step.answer.nth, turn }];
    })
    .filter(({ turn }, at, all) => turn !== 'inWriting' || all[at - 1]?.turn !== 'inWriting');

interface Course {
  readonly facts: Pick<Facts, 'agreed'>;
  readonly path: readonly Step[];
  readonly replies: readonly Reply[];
  readonly turns: readonly Turn[];
  readonly sent: readonly SentProposal[];
}

/** What changes nothing of whether the lender agrees. */
const saysNothing: readonly Turn['turn'][] = ['inWriting', 'notInWriting', 'missed'];

/** True where the last word since the last proposal is that the lender agrees, spoken or written. */
export function isAccepted({ facts, path, replies, turns, sent }: Course): boolean {
  if (facts.agreed !== null) return true;
  const says = [
    ...replies.map(({ nth, said }) => ({ nth, agrees: said === 'agreed' || said === 'accepted' })),
    // Whoever is asked whether an agreement is in writing has been told yes, also before this case.
    ...path.filter(({ screen }) => screen === 'written').map(({ answer: { nth } }) => ({ nth, agrees: true })),
    // Nobody has agreed yet to what is negotiated in place of an agreement that cannot be kept.
    ...path
      .filter(({ screen, answer: { event } }) => screen === 'missSoon' && event === 'tell')
      .map(({ answer: { nth } }) => ({ nth, agrees: false })),
    ...turns
      .filter((told) => !saysNothing.includes(told.turn) && !isOfPayoff(told))
      .map(({ nth, turn }) => ({ nth, agrees: ['afterHelp', 'afterComplaint', 'afterAdvice'].includes(turn) })),
    ...sent.map(({ told }) => ({ nth: nthOf(told), agrees: false })),
  ].sort((one, other) => one.nth - other.nth);
  return says[says.length - 1]?.agrees === true;
}

/** Every offer of the lender along the path, as far as it was entered, oldest first. */
export const offersOn = (path: readonly Step[]): readonly Offer[] =>
  path.flatMap(({ screen, answer: { on, nth, value } }) =>
    screen === 'counter' ? [{ on, nth, offer: value as CounterOffer }] : [],
  );

/** Every agreement along the path, oldest first. */
export const agreementsOn = (path: readonly Step[]): readonly Agreement[] =>
  path.flatMap(({ screen, answer: { on, nth }, facts: { agreed } }, at) =>
    screen === 'finalTerms' && agreed !== null ? [{ on, nth, terms: agreed, ...endOf(nth, path.slice(at)) }] : [],
  );

/** The end of an agreement, by the steps since; nothing where it is in force or a newer one took its place. */
function endOf(agreement: number, since: readonly Step[]): Pick<Agreement, 'end'> {
  const told = since.find(({ facts }) => facts.ended?.terms?.nth === agreement)?.facts.ended;
  return told === null || told === undefined ? {} : { end: { nth: told.nth, on: told.on } };
}
