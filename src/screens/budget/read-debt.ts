import type { IsoDate } from '#model/dates.ts';
import { longestName } from '#model/limits.ts';
import { type ContractRate, type Debt, type DebtStanding, debtStandings, productIds } from '#model/values.ts';
import { yuanForEditing } from '#rules/money.ts';
import { readRate as readTypedRate } from '#text/typed/rate.ts';
import { problems } from '#words/engine/problems.ts';
import {
  type FieldReading,
  rateForEditing,
  readAll,
  readAmount,
  readDate,
  readDayOfMonth,
  readPositiveAmount,
  readRate,
  readText,
} from '../engine/read-fields.ts';
import type { Row } from '../engine/rows-form.tsx';

const longestTotal = Number.POSITIVE_INFINITY;

/** The periods for which a contract can state its rate. */
export const ratePeriods = ['year', 'month', 'day'] as const;
/** The period of a rate. */
export type RatePeriodId = (typeof ratePeriods)[number];

const shown = (value: number | undefined): string => (value === undefined ? '' : yuanForEditing(value));

/** A rate as text for its field: daily and monthly ones have up to four decimals, without trailing zeros. */
const rateShown = (rate: ContractRate | undefined): string =>
  typeof rate === 'object' ? rateForEditing(rate.millionths) : shown(rate);

/** A debt as the text of its row's fields. */
export const rowOf = ({
  product,
  lender = '',
  total,
  overdue,
  dueDay,
  rate,
  instalment,
  disputed,
  standing,
  since,
  buyer = '',
}: Debt): Row => ({
  product,
  lender,
  total: shown(total),
  overdue: shown(overdue),
  dueDay: dueDay === undefined ? '' : String(dueDay),
  rate: rateShown(rate),
  per: typeof rate === 'object' ? rate.per : 'year',
  instalment: shown(instalment),
  standing: disputed ? 'notMine' : (standing ?? ''),
  since: since ?? '',
  buyer,
});

/** How a debt may stand in its row: unknown, as the schema says, or a loan that somebody else took. */
export const standings = ['', ...debtStandings, 'notMine'] as const;
type RowStanding = (typeof standings)[number];

/** The standing chosen in a row. */
export const standingOf = (row: Row): RowStanding => standings.find((id) => id === row.standing) ?? '';

const dayKept = (standing: string): string => `since ${standing}`;

/**
 * What choosing a standing changes in a row: the day is that of the standing, so that the day of a sale never becomes the
 * one since when nothing was paid. A day that was filled in comes back with its standing.
 */
export const standingChosen = (row: Row, standing: string): Row => ({
  standing,
  [dayKept(standingOf(row))]: row.since ?? '',
  since: row[dayKept(standing)] ?? '',
});

/** The standing of a row as a part of its debt. */
const standingPart = (standing: RowStanding): DebtStanding | undefined =>
  standing === '' || standing === 'notMine' ? undefined : standing;

/** A day that has come, by the standing it belongs to; nothing where the standing has none. */
function readSince(row: Row, today: IsoDate): FieldReading<IsoDate | undefined> {
  const standing = standingPart(standingOf(row));
  if (standing === undefined || standing === 'notDue') return { value: undefined };
  const read = readDate(row.since ?? '');
  return 'value' in read && read.value !== undefined && read.value > today ? { problem: problems.dayAhead } : read;
}

const isProduct = (id: string | undefined): id is Debt['product'] =>
  (productIds as readonly string[]).includes(id ?? '');

/** The product chosen in a row; `unsure` for an unknown id. */
export const productOf = (row: Row): Debt['product'] => (isProduct(row.product) ? row.product : 'unsure');

/** The rate period of a row: the one its text names (日息万五), else the chosen one; a year for an unknown id. */
export const periodOf = (row: Row): RatePeriodId =>
  readTypedRate(row.rate ?? '').per ?? ratePeriods.find((per) => per === row.per) ?? 'year';

/** The text of the rate of a row without the period it names. */
export function withoutPeriod({ rate = '' }: Row): string {
  const read = readTypedRate(rate);
  return read.per !== undefined && 'millionths' in read ? rateForEditing(read.millionths) : rate;
}

/** Millionths in a hundredth of a per cent. */
const yearlyStep = 100;

/** The rate of a row: a yearly one in hundredths of a per cent, any other in millionths with its period. */
export function readContractRate(row: Row): FieldReading<ContractRate | undefined> {
  const per = periodOf(row);
  const read = readRate(row.rate ?? '', per === 'year');
  if ('problem' in read) return read;
  if (read.value === undefined) return { value: undefined };
  return { value: per === 'year' ? read.value / yearlyStep : { per, millionths: read.value } };
}

/** The debt of a row, or the problems of its fields. */
export function readDebt(row: Row, idOf: (name: string) => string, today: IsoDate) {
  const standing = standingOf(row);
  const total = readAmount(row.total ?? '');
  const overdue = readAmount(row.overdue ?? '');
  const isTooMuch = 'value' in total && 'value' in overdue && (overdue.value ?? 0) > (total.value ?? longestTotal);
  return readAll(
    {
      product: { value: productOf(row) },
      total: readPositiveAmount(row.total ?? ''),
      lender: readText(row.lender ?? '', longestName),
      disputed: { value: standing === 'notMine' ? (true as const) : undefined },
      standing: { value: standingPart(standing) },
      since: readSince(row, today),
      buyer: standing === 'sold' ? readText(row.buyer ?? '', longestName) : { value: undefined },
      overdue: isTooMuch ? { problem: problems.overdueAboveTotal } : overdue,
      dueDay: readDayOfMonth(row.dueDay ?? ''),
      instalment: readPositiveAmount(row.instalment ?? ''),
      rate: readContractRate(row),
    },
    idOf,
  );
}
