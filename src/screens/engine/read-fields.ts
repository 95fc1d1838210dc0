import type { FieldError } from '#components/error-summary.tsx';
import { dayOf, type IsoDate } from '#model/dates.ts';
import { highestRate, lastPayableDay, longestMonth } from '#model/limits.ts';
import { yuanForEditing } from '#rules/money.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { type AmountProblem, readYuan } from '#text/typed/amount.ts';
import { readCount } from '#text/typed/count.ts';
import { readDay } from '#text/typed/date.ts';
import { visibleText } from '#text/typed/plain.ts';
import { readRate as readTypedRate } from '#text/typed/rate.ts';
import { problems } from '#words/engine/problems.ts';

/** One of several things that can be meant: how it is shown, and what it is in the field. */
export interface Choice {
  readonly label: string;
  readonly typed: string;
}

/** A field as read: its value, or the problem to show beside it, with what can be meant where that has to be asked. */
export type FieldReading<T> =
  | { readonly value: T }
  | { readonly problem: string; readonly choices?: readonly Choice[] };

function amountProblem(read: Exclude<AmountProblem, { problem: 'empty' }>): string {
  return read.problem === 'otherSigns' ? fill(problems.otherSigns, { signs: read.signs }) : problems[read.problem];
}

/** An amount typed in yuan, in fen; undefined where the field is empty. */
export function readAmount(typed: string): FieldReading<number | undefined> {
  const read = readYuan(typed);
  if ('fen' in read) return { value: read.fen };
  if ('either' in read) {
    const choices = read.either.map((fen) => ({ label: amountText(fen), typed: yuanForEditing(fen) }));
    return { problem: problems.whichReading, choices };
  }
  return read.problem === 'empty' ? { value: undefined } : { problem: amountProblem(read) };
}

/** An amount typed in yuan, in fen, that has to be there, and be more than zero where `isPositive`. */
export function readNeededAmount(typed: string, isPositive: boolean): FieldReading<number> {
  const read = readAmount(typed);
  if ('problem' in read) return isPositive ? { problem: positively(read.problem) } : read;
  if (read.value === undefined) return { problem: isPositive ? problems.emptyPositive : problems.emptyAmount };
  return isPositive && read.value === 0 ? { problem: problems.mustBePositive } : { value: read.value };
}

/** An amount (fen) that may be left out but may not be zero. */
export function readPositiveAmount(typed: string): FieldReading<number | undefined> {
  const read = readAmount(typed);
  if ('problem' in read) return { problem: positively(read.problem) };
  return read.value === 0 ? { problem: problems.mustBePositive } : read;
}

/** Where zero is refused, it is not offered in place of a negative number either. */
const positively = (problem: string): string => (problem === problems.negative ? problems.mustBePositive : problem);

/** A whole number within bounds, also as 12期 or 一年; undefined where the field is empty. */
export function readWhole(
  typed: string,
  least: number,
  most: number,
  problem: string,
): FieldReading<number | undefined> {
  const value = readCount(typed);
  if (value === undefined) return { value };
  return value !== null && value >= least && value <= most ? { value } : { problem };
}

/** A day of the month, 1 to 31; undefined where the field is empty. */
export const readDayOfMonth = (typed: string): FieldReading<number | undefined> =>
  readWhole(typed, 1, longestMonth, problems.badDay);

/** Millionths in a hundredth of a per cent: the precision of yearly rates. */
const yearlyStep = 100;

/** A rate as text for its field: millionths as per cent. */
export const rateForEditing = (millionths: number): string => String(millionths / 10_000);

/**
 * A rate in millionths; undefined where the field is empty. A year has rates of at most two decimals of a per cent, a month
 * or a day of at most four.
 */
export function readRate(typed: string, isYearly: boolean): FieldReading<number | undefined> {
  const read = readTypedRate(typed);
  const bad = isYearly ? problems.badRate : problems.badPeriodRate;
  const isWithin = (rate: number) =>
    isYearly ? rate % yearlyStep === 0 && rate / yearlyStep <= highestRate.year : rate <= highestRate.monthOrDay;
  if ('millionths' in read) return isWithin(read.millionths) ? { value: read.millionths } : { problem: bad };
  if ('either' in read) {
    const choices = read.either
      .filter(isWithin)
      .map((rate) => ({ label: `${rateForEditing(rate)}%`, typed: rateForEditing(rate) }));
    return choices.length > 0 ? { problem: problems.whichReading, choices } : { problem: bad };
  }
  if (read.problem === 'empty') return { value: undefined };
  return { problem: read.problem === 'negative' ? problems.negative : bad };
}

/** A day; undefined where the field is empty. */
export function readDate(typed: string): FieldReading<IsoDate | undefined> {
  const value = readDay(typed);
  return value === null ? { problem: problems.badDate } : { value };
}

/** A day that has to be there. */
export function readNeededDate(typed: string): FieldReading<IsoDate> {
  const read = readDate(typed);
  if ('problem' in read) return read;
  return read.value === undefined ? { problem: problems.noDate } : { value: read.value };
}

/** A day that has to be there and has come. */
export function readPastDay(typed: string, today: IsoDate): FieldReading<IsoDate> {
  const read = readNeededDate(typed);
  return 'value' in read && read.value > today ? { problem: problems.dayAhead } : read;
}

/** The day of the first payment (ISO date); it has to be a day that every month has. */
export function readPaymentDate(typed: string): FieldReading<IsoDate> {
  const read = readNeededDate(typed);
  return 'value' in read && dayOf(read.value) > lastPayableDay ? { problem: problems.lateDay } : read;
}

/** Trimmed text of at most so many characters; undefined where it is empty. */
export function readText(typed: string, most: number): FieldReading<string | undefined> {
  const plain = visibleText(typed);
  if (plain.length > most) return { problem: fill(problems.tooLong, { most: String(most) }) };
  return { value: plain === '' ? undefined : plain };
}

type Parts = Readonly<Record<string, FieldReading<unknown>>>;
type ValuesOf<P extends Parts> = {
  [K in keyof P as undefined extends ValueIn<P[K]> ? never : K]: ValueIn<P[K]>;
} & { [K in keyof P as undefined extends ValueIn<P[K]> ? K : never]?: Exclude<ValueIn<P[K]>, undefined> };
type ValueIn<R> = R extends { readonly value: infer V } ? V : never;

/** Reads several fields together: all their values without empty ones, or all their problems. */
export function readAll<P extends Parts>(
  parts: P,
  idOf: (name: string) => string,
): { readonly errors: readonly FieldError[] } | { readonly value: ValuesOf<P> } {
  const entries = Object.entries(parts);
  const errors = entries.flatMap(([name, part]) =>
    'problem' in part ? [{ field: idOf(name), message: part.problem }] : [],
  );
  if (errors.length > 0) return { errors };
  const values = entries.flatMap(([name, part]) =>
    'value' in part && part.value !== undefined ? [[name, part.value] as const] : [],
  );
  return { value: Object.fromEntries(values) as ValuesOf<P> };
}
