import type { Step } from '#machines/replay.ts';
import { roadOf } from '#machines/road-view.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { agreedSchedule } from '#rules/agreed-schedule.ts';
import type { AgreementTerms, EndedTerms, Facts } from '#rules/case-facts.ts';
import { type Arrears, arrearsOf, fallenDue } from '#rules/catch-up.ts';
import { countInstalments } from '#rules/instalment-number.ts';
import type { Instalment } from '#rules/schedule.ts';
import { agreementsOn } from './history.ts';
import {
  instalmentsOf,
  type MovedDay,
  movedDays,
  type Payment,
  type PaymentLog,
  paidBefore,
  paymentsIn,
} from './payments.ts';
import { salesIn } from './sale.ts';
import { fromNotice } from './sale-notice.ts';

/** The agreed instalments and how far they are paid. */
export interface KeptSchedule {
  readonly instalments: readonly Instalment[];
  /** Σ of all that was paid of them, fen: before the terms were entered, and since. */
  readonly paidSum: number;
  /** How much of it the lender takes off the last instalments, fen; the rest pays the oldest first. */
  readonly atEnd: number;
  /** How many are paid in full, from the first on, a sum up front among them. */
  readonly settled: number;
  /** How many instalments these are by the lender's count, of how many. */
  readonly paid: number;
  readonly count: number;
  /** What is still to be paid, oldest first: of an instalment paid in part, the rest. */
  readonly open: readonly Instalment[];
  /** The first of `open`; null once all are paid. */
  readonly next: Instalment | null;
  /** The payments made under the agreement, oldest first. */
  readonly payments: readonly Payment[];
  /** The days of instalments that were put off, oldest first. */
  readonly moved: readonly MovedDay[];
}

/** What is left of instalments where an amount is taken off the last of them. */
export function takenOffEnd(instalments: readonly Instalment[], amount: number): readonly Instalment[] {
  let off = amount;
  return [...instalments]
    .reverse()
    .map((one) => {
      const less = Math.min(off, one.amount);
      off -= less;
      return { ...one, amount: one.amount - less };
    })
    .filter((one) => one.amount > 0)
    .reverse();
}

/** The schedule of an agreement of a journey with all that was paid of it. */
function scheduleOf(agreed: AgreementTerms, journey: Journey, log: PaymentLog): KeptSchedule {
  const instalments = instalmentsOf({ nth: agreed.nth, terms: agreed }, log.postponements);
  const payments = paymentsTold(journey, log).filter(({ under }) => under === agreed.nth);
  const paidSum = payments.reduce((sum, { amount }) => sum + (amount ?? 0), paidBefore(agreed, instalments));
  const atEnd = payments.reduce((sum, payment) => sum + payment.atEnd, 0);
  const { coming: open } = arrearsOf(takenOffEnd(instalments, atEnd), paidSum - atEnd, 0);
  const first = open[0]?.on;
  const settled = first === undefined ? instalments.length : instalments.findIndex(({ on }) => on === first);
  return {
    instalments,
    paidSum,
    atEnd,
    settled,
    paid: countInstalments(instalments.slice(0, settled)),
    count: countInstalments(instalments),
    open,
    next: open[0] ?? null,
    payments,
    moved: movedIn(agreed, log),
  };
}

/** The days put off that are days of an agreed instalment, oldest first. */
function movedIn(agreed: AgreementTerms, { postponements }: PaymentLog): readonly MovedDay[] {
  const moved = movedDays(agreed, postponements);
  return agreedSchedule(agreed, null).instalments.flatMap(({ on }) => {
    const to = moved.get(on);
    return to === undefined || to === on ? [] : [{ from: on, to }];
  });
}

/**
 * Every payment of a journey, oldest first. What was paid stays paid: where one looks back at an earlier screen, what that
 * screen and later ones were told is counted as well.
 */
export function paymentsTold(journey: Journey, log: PaymentLog): readonly Payment[] {
  const { path } = roadOf(journey);
  return paymentsIn(
    agreementsOn(path),
    [...journey.past, ...path],
    log,
    fromNotice(salesIn(journey, path, log), journey),
  );
}

/**
 * The schedule of the agreement that is in force by these facts with all that was paid of it; null while there is none or
 * its terms are not entered.
 */
export function keptSchedule(
  { inForce, termsToNote }: Pick<Facts, 'inForce' | 'termsToNote'>,
  journey: Journey,
  log: PaymentLog,
): KeptSchedule | null {
  return inForce === null || termsToNote ? null : scheduleOf(inForce, journey, log);
}

/** An agreement that is over, with all that was paid of it; null where its terms were not entered. */
export interface EndedAgreement extends Omit<EndedTerms, 'terms'> {
  readonly agreed: { readonly terms: AgreementTerms; readonly kept: KeptSchedule } | null;
}

/** How the last agreement ended, while nothing newer is agreed; null where none did. The other values are as above. */
export function endedAgreement(
  { ended }: Pick<Facts, 'ended'>,
  journey: Journey,
  log: PaymentLog,
): EndedAgreement | null {
  if (ended === null) return null;
  const { terms, ...end } = ended;
  return { ...end, agreed: terms === null ? null : { terms, kept: scheduleOf(terms, journey, log) } };
}

/**
 * The day of the instalment that was or will be missed: the next one that is due when the person says that it cannot be
 * paid (`willMiss`), else the first that is unpaid. Null once all are paid.
 */
export function dueDayAtStake({ instalments, next }: KeptSchedule, timing: Facts['timing']): IsoDate | null {
  if (next === null || timing?.band !== 'dueSoon') return next?.on ?? null;
  return instalments.find(({ on }) => on >= next.on && on >= timing.on)?.on ?? next.on;
}

/**
 * The instalments before the one at stake that fell due and are not noted as paid: where the person says that the next one
 * cannot be paid, nobody knows whether these were missed or only not noted.
 */
export const unnotedBefore = ({ open }: Pick<KeptSchedule, 'open'>, due: IsoDate, today: IsoDate): number =>
  open.filter(({ on }) => on < due && on < today).length;

/**
 * What is in arrears today where an instalment was or will be missed: everything that fell due before today and is not paid, and
 * the next instalment in any case, since that is the one the person cannot pay.
 */
export const arrearsOn = ({ instalments, settled, paidSum, atEnd }: KeptSchedule, today: IsoDate): Arrears =>
  arrearsOf(takenOffEnd(instalments, atEnd), paidSum - atEnd, Math.max(fallenDue(instalments, today), settled + 1));

/**
 * True where every instalment of an agreement in force that was no trial has been paid, by what was told and noted: nothing
 * of it is left to offer, to ask for or to talk about, and the other side is asked to compare its books. Never where the
 * lender does not keep the agreement: then that is what is talked about, and it may be proposed anew.
 */
export const isPaidUp = (
  { inForce, lenderBrokeAgreement }: Pick<Facts, 'inForce' | 'lenderBrokeAgreement'>,
  kept: KeptSchedule | null,
): boolean =>
  inForce !== null && inForce.trial !== true && !lenderBrokeAgreement && kept !== null && kept.next === null;

/** True once the person reported the debt as paid off, after the terms were agreed if there are any, or came with it paid. */
export const isPaidOff = ({ inForce, soFar }: Pick<Facts, 'inForce' | 'soFar'>, path: readonly Step[]): boolean =>
  soFar === 'cleared' ||
  path.some(
    ({ screen, answer }) => screen === 'checkIn' && answer.event === 'cleared' && answer.nth > (inForce?.nth ?? 0),
  );
