import type { Step } from '#machines/replay.ts';
import { type Answer, type PastAnswer, screenOf } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import type { Facts } from '#rules/case-facts.ts';
import { type Arrears, arrearsOf, fallenDue } from '#rules/catch-up.ts';
import { type Instalment, scheduleOf } from '#rules/schedule.ts';

/** The agreed instalments and how far they are paid. */
export interface KeptSchedule {
  readonly instalments: readonly Instalment[];
  /** How many were reported as paid since the terms were agreed. */
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
 * The agreed schedule with the payments reported so far; null while nothing is agreed.
 * @param told Every answer of the case, replaced ones included.
 */
export function keptSchedule({ agreed }: Pick<Facts, 'agreed'>, told: readonly PastAnswer[]): KeptSchedule | null {
  if (agreed === null) return null;
  const paid = paidIn(told).filter(({ nth }) => nth > agreed.nth).length;
  const { instalments } = scheduleOf({ ...agreed, plan: 'agreed' }, null);
  return { instalments, paid: Math.min(paid, instalments.length), next: instalments[paid] ?? null };
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
export const isPaidOff = ({ agreed, soFar }: Pick<Facts, 'agreed' | 'soFar'>, path: readonly Step[]): boolean =>
  soFar === 'cleared' ||
  path.some(
    ({ screen, answer }) => screen === 'checkIn' && answer.event === 'cleared' && answer.nth > (agreed?.nth ?? 0),
  );
