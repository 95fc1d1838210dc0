import { dayOf, type IsoDate, isIsoDate } from '#model/dates.ts';
import { lastPayableDay, longestMonth } from '#model/limits.ts';
import { readYuan, toHalfWidth } from '#rules/money.ts';
import { problems } from '#words/engine/problems.ts';
import { units } from '#words/units.ts';

/** A field as read: its value, or the problem to show beside it. */
export type FieldReading<T> = { readonly value: T } | { readonly problem: string };

/** An amount typed in yuan, in fen; undefined where the field is empty. */
export function readAmount(typed: string): FieldReading<number | undefined> {
  const read = readYuan(typed, units.typed);
  if ('fen' in read) return { value: read.fen };
  return read.problem === 'empty' ? { value: undefined } : { problem: problems[read.problem] };
}

/** An amount typed in yuan, in fen, that has to be there, and be more than zero where `isPositive`. */
export function readNeededAmount(typed: string, isPositive: boolean): FieldReading<number> {
  const read = readAmount(typed);
  if ('problem' in read) return read;
  if (read.value === undefined) return { problem: isPositive ? problems.emptyPositive : problems.emptyAmount };
  return isPositive && read.value === 0 ? { problem: problems.mustBePositive } : { value: read.value };
}

/** A whole number within bounds; undefined where the field is empty. */
export function readWhole(
  typed: string,
  least: number,
  most: number,
  problem: string,
): FieldReading<number | undefined> {
  const plain = toHalfWidth(typed).trim();
  if (plain === '') return { value: undefined };
  const value = Number(plain);
  return /^\d{1,4}$/.test(plain) && value >= least && value <= most ? { value } : { problem };
}

/** A day of the month, 1 to 31; undefined where the field is empty. */
export const readDayOfMonth = (typed: string): FieldReading<number | undefined> =>
  readWhole(typed, 1, longestMonth, problems.badDay);

/** A yearly rate in per cent with at most two decimals, as hundredths of a per cent; undefined where it is empty. */
export function readRate(typed: string): FieldReading<number | undefined> {
  const plain = toHalfWidth(typed).replace(/[%％\s]/g, '');
  if (plain === '') return { value: undefined };
  const [, whole = '', decimals = ''] = /^(\d{1,2})(?:\.(\d{1,2}))?$/.exec(plain) ?? [];
  return whole === '' ? { problem: problems.badRate } : { value: Number(whole + decimals.padEnd(2, '0')) };
}

/** A daily or monthly rate in per cent with at most four decimals, in millionths; undefined where it is empty. */
export function readMillionths(typed: string): FieldReading<number | undefined> {
  const plain = toHalfWidth(typed).replace(/[%％\s]/g, '');
  if (plain === '') return { value: undefined };
  const [, whole = '', decimals = ''] = /^(\d)(?:\.(\d{1,4}))?$/.exec(plain) ?? [];
  return whole === '' ? { problem: problems.badPeriodRate } : { value: Number(whole + decimals.padEnd(4, '0')) };
}

/** An ISO date; undefined where the field is empty. */
export function readDate(typed: string): FieldReading<IsoDate | undefined> {
  if (typed === '') return { value: undefined };
  return isIsoDate(typed) ? { value: typed } : { problem: problems.badDate };
}

/** An ISO date that has to be there. */
export function readNeededDate(typed: string): FieldReading<IsoDate> {
  const read = readDate(typed);
  if ('problem' in read) return read;
  return read.value === undefined ? { problem: problems.noDate } : { value: read.value };
}

/** The day of the first payment (ISO date); it has to be a day that every month has. */
export function readPaymentDate(typed: string): FieldReading<IsoDate> {
  const read = readNeededDate(typed);
  return 'value' in read && dayOf(read.value) > lastPayableDay ? { problem: problems.lateDay } : read;
}

/** Trimmed text of at most so many characters; undefined where it is empty. */
export function readText(typed: string, most: number): FieldReading<string | undefined> {
  const plain = typed.trim();
  if (plain.length > most) return { problem: problems.tooLong.replace('{most}', String(most)) };
  return { value: plain === '' ? undefined : plain };
}

type Parts = Readonly<Record<string, FieldReading<unknown>>>;
type ValuesOf<P extends Parts> = {
  [K in keyof P as undefined extends ValueIn<P[K]> ? never : K]: ValueIn<P[K]>;
} & { [K in keyof P as undefined extends ValueIn<P[K]> ? K : never]?: Exclude<ValueIn<P[K]>, undefined> };
type ValueIn<R> = R extends { readonly value: infer V } ? V : never;

/** Reads several fields together: all their values without empty ones, or all their problems. */
export function readAll<P extends Parts>(parts: P, idOf: (name: string) => string) {
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
