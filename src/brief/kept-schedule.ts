import type { Step } from '#machines/replay.ts';
import { type Answer, type PastAnswer, screenOf } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { agreedSchedule } from '#rules/agreed-schedule.ts';
import type { Facts } from '#rules/case-facts.ts';
import { type Arrears, arrearsOf, fallenDue } from '#rules/catch-up.ts';
import type { Instalment } from '#rules/schedule.ts';

/** The agreed instalments and how far they are paid. */
export interface KeptSchedule {
  readonly instalments: readonly Instalment[];
  /** How many are paid: before the terms were entered, and reported since. */
  readonly paid: number;
  /** Null once all are paid. */
  readonly next: Instalment | null;
}

/** The answers that report a payment, in the order in which they were given. */
export const paidIn = (told: readonly PastAnswer[]): readonly Answer[] =>
  told
    .filter(({ key, answer }) => screenOf(key) === 'checkIn' && answer.event === 'paid')
    .map(({ answer }) => answer)
    .sort((one, other) => one.nth - other.nth);

/**
 * The schedule of the agreement in force with the payments reported so far; null while there is none or its terms are
 * not entered.
 * @param told Every answer of the case, replaced ones included.
 */
export function keptSchedule(
  { inForce, termsToNote }: Pick<Facts, 'inForce' | 'termsToNote'>,
  told: readonly PastAnswer[],
): KeptSchedule | null {
  if (inForce === null || termsToNote) return null;
  const reported = paidIn(told).filter(({ nth }) => nth > inForce.nth).length;
  const paid = reported + (inForce.paidAlready ?? 0);
  const { instalments } = agreedSchedule(inForce, null);
  return { instalments, paid: Math.min(paid, instalments.length), next: instalments[paid] ?? null };
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
 * What is in arrears today where an instalment was or will be missed: everything that has fallen due and was not
 * reported as paid, and the next instalment in any case, since that is the one the person cannot pay.
 * @param part What was paid beyond whole instalments, fen.
 */
export function arrearsOn({ instalments, paid }: KeptSchedule, today: IsoDate, part = 0): Arrears {
  const whole = instalments.slice(0, paid).reduce((sum, { amount }) => sum + amount, 0);
  return arrearsOf(instalments, whole + part, Math.max(fallenDue(instalments, today), paid + 1));
}

/** True once the person reported the debt as paid off, after the terms were agreed if there are any, or came with it paid. */
export const isPaidOff = ({ inForce, soFar }: Pick<Facts, 'inForce' | 'soFar'>, path: readonly Step[]): boolean =>
  soFar === 'cleared' ||
  path.some(
    ({ screen, answer }) => screen === 'checkIn' && answer.event === 'cleared' && answer.nth > (inForce?.nth ?? 0),
  );
