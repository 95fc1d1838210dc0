import type { CaseFile } from '#case/schemas.ts';
import type { Position } from '#machines/replay.ts';
import type { Journey } from '#model/answers.ts';
import type { IsoDate } from '#model/dates.ts';
import { type TrackedInstalment, trackedInstalments } from '#rules/instalment-states.ts';
import { mayBeTimeBarred } from '#rules/limitation.ts';
import { isAllPaidUp } from './added-since.ts';
import { agedFacts } from './aged-facts.ts';
import { isBookedBeside } from './booked-beside.ts';
import { type KeptSchedule, keptSchedule, takenOffEnd } from './kept-schedule.ts';
import { paidAhead } from './paid-ahead.ts';
import { paymentParts } from './payment-parts.ts';
import { ledgerOf, type Payment, type PaymentLog } from './payments.ts';

/** An instalment as it stands today, with the day on which it was paid in full; null where that is not known. */
export interface TrackedPayment extends TrackedInstalment {
  readonly paidOn: IsoDate | null;
  /** True where the lender booked something that was paid for it on penalties or fees, by what the person noted. */
  readonly isBookedBeside: boolean;
  /** True where it was paid with money beyond what was due, which the lender may count in another way. */
  readonly isPaidAhead: boolean;
}

/** The day of the payment that brought what was paid to a sum; null where it was there before them. */
function reachedBy(payments: readonly Payment[], before: number, sum: number): IsoDate | null {
  let paid = before;
  if (paid >= sum) return null;
  for (const { on, amount, atEnd } of payments) {
    paid += (amount ?? 0) - atEnd;
    if (paid >= sum) return on;
  }
  return null;
}

/** An instalment of which an amount is taken off, as one of the last; so much is taken off all of them. */
function withOff(instalment: TrackedInstalment, off: number, all: number): TrackedInstalment {
  const paid = instalment.paid + off;
  const state = paid >= instalment.amount ? 'paid' : instalment.state;
  return { ...instalment, paid, state, after: Math.max(0, instalment.after - all) };
}

/** Every instalment of the agreement in force as it stands today. */
export function trackerOf(kept: KeptSchedule, today: IsoDate): readonly TrackedPayment[] {
  const { instalments, paidSum, payments, atEnd } = kept;
  const beside = paymentParts(kept).filter(({ payment }) => isBookedBeside(payment));
  const ahead = paidAhead(kept);
  const known = payments.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const left = new Map(takenOffEnd(instalments, atEnd).map(({ on, amount }) => [on, amount]));
  let due = 0;
  return trackedInstalments(instalments, paidSum - atEnd, today).map((tracked) => {
    const instalment = withOff(tracked, tracked.amount - (left.get(tracked.on) ?? 0), atEnd);
    due += instalment.amount;
    const paidOn = tracked.state === 'paid' ? reachedBy(payments, paidSum - known, due) : null;
    const { on } = instalment;
    return {
      ...instalment,
      paidOn,
      isBookedBeside: beside.some((part) => part.instalment.on === on),
      isPaidAhead: ahead.some((one) => one.on === on),
    };
  });
}

/** What a whole agreement comes to today: the first of what is due, else of what is to come. */
export interface AgreementState {
  readonly state: 'paidOff' | 'due' | 'dueToday' | 'coming';
  /** The day of the first instalment that is open; null once all are paid. */
  readonly on: IsoDate | null;
  /** How many instalments have fallen due before today and are not paid in full. */
  readonly due: number;
  /** What is to be paid: all that has fallen due, or the next instalment; fen. */
  readonly amount: number;
  /** What falls due today beside what fell due before, fen; 0 where nothing did. */
  readonly besides: number;
}

/** How an agreement stands today. What falls due today is no arrears before the day is over. */
export function agreementState(kept: KeptSchedule, today: IsoDate): AgreementState {
  const { open, next } = kept;
  if (next === null) return { state: 'paidOff', on: null, due: 0, amount: 0, besides: 0 };
  const due = open.filter(({ on }) => on < today);
  if (due.length > 0) {
    const besides = open.find(({ on }) => on === today)?.amount ?? 0;
    return {
      state: 'due',
      on: next.on,
      due: due.length,
      amount: due.reduce((sum, one) => sum + one.amount, 0),
      besides,
    };
  }
  return { state: next.on === today ? 'dueToday' : 'coming', on: next.on, due: 0, amount: next.amount, besides: 0 };
}

/** True where all that was agreed is paid, by what was told and noted, and nothing else is owed there. */
export const isAllPaidIn = (position: Position, journey: Journey, log: PaymentLog): boolean =>
  isAllPaidUp(position.facts, keptSchedule(position.facts, journey, ledgerOf(journey, log)), journey);

/**
 * What was reached where what was told as missed has been paid since: nothing is late (`caughtUp`), all that was agreed is
 * paid (`allPaid`), or all of an agreement that does not cover all that is owed (`restLeft`); only that something was paid
 * (`bookedBeside`) where the lender booked it on penalties or fees; `old` where the claim may have expired. Null where something is missed.
 */
export function reachedIn(
  position: Position,
  journey: Journey,
  log: PaymentLog & Pick<CaseFile, 'incidents' | 'calls' | 'court'>,
  today: IsoDate,
) {
  const kept = keptSchedule(position.facts, journey, ledgerOf(journey, log));
  if (mayBeTimeBarred(agedFacts(position.facts, { kept, road: position, journey, file: log }, today))) return 'old';
  if (kept === null || !isCaughtUp(position, kept, today)) return null;
  if (kept.payments.some(isBookedBeside)) return 'bookedBeside';
  if (kept.next !== null) return 'caughtUp';
  return isAllPaidUp(position.facts, kept, journey) ? 'allPaid' : 'restLeft';
}

/**
 * True where what was told as missed has been paid since, by what was noted beside the road: the case still stands where
 * one says that an instalment is late, and nothing is. What falls due today is late only where it was told as that today.
 */
export function isCaughtUp(
  { screen, path }: Pick<Position, 'screen' | 'path'>,
  kept: KeptSchedule | null,
  today: IsoDate,
): boolean {
  if (kept === null || screen !== 'missSoon') return false;
  if (kept.next === null) return true;
  const last = path[path.length - 1]?.answer;
  return last?.event === 'missed' && kept.next.on >= today && kept.next.on > last.on;
}
