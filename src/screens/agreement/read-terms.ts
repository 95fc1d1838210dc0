import type { Draft } from '#case/schemas.ts';
import type { FieldError } from '#components/error-summary.tsx';
import type { Position } from '#machines/replay.ts';
import type { IsoDate } from '#model/dates.ts';
import { mostMonths } from '#model/limits.ts';
import type { AgreedTerms } from '#model/values.ts';
import { agreedSchedule } from '#rules/agreed-schedule.ts';
import { countInstalments } from '#rules/instalment-number.ts';
import { yuanForEditing } from '#rules/money.ts';
import { onlyPaymentOf } from '#rules/one-payment.ts';
import { isTrialAgreed } from '#rules/trial-agreed.ts';
import { termsSaid } from '#speech/confirmation.ts';
import { fill } from '#text/fill.ts';
import { finalTermsFormWords as words } from '#words/agreement/final-terms-form.ts';
import { problems } from '#words/engine/problems.ts';
import {
  type FieldReading,
  readAll,
  readDate,
  readNeededAmount,
  readNeededDate,
  readPositiveAmount,
  readWhole,
} from '../engine/read-fields.ts';

/** The text of each field by name, as far as something was typed. */
export type TypedTerms = Readonly<Record<string, string>>;

const textOfAmount = (amount: number | undefined): string => (amount === undefined ? '' : yuanForEditing(amount));

/** What stands for a tick set or taken away among texts; nothing while it was left alone. */
export const trialTick = { set: 'yes', taken: 'no' } as const;

/** A series and whether that is a trial as the text of all their fields: what there is none of leaves its field empty. */
export const typedSeries = ({ monthly, months, first, last, fee, trial }: Partial<AgreedTerms>): TypedTerms => ({
  monthly: textOfAmount(monthly),
  months: months === undefined ? '' : String(months),
  first: first ?? '',
  last: textOfAmount(last),
  fee: textOfAmount(fee),
  trial: trial === undefined ? '' : trial ? trialTick.set : trialTick.taken,
});

/** A further series of instalments before anything is typed. */
export const emptySeries: TypedTerms = typedSeries({});

/**
 * Everything the terms contain, as typed.
 * @param asked What the other side asked for before the first instalment, fen; its day is still to be told.
 */
export const draftOf = (terms: Partial<AgreedTerms>, asked?: number): Draft => ({
  fields: {
    ...typedSeries(terms),
    upFront: textOfAmount(terms.upFront?.amount ?? asked),
    upFrontOn: terms.upFront?.on ?? '',
    paidAlready: terms.paidAlready === undefined ? '' : String(terms.paidAlready),
  },
  rows: (terms.more ?? []).map(typedSeries),
});

/** What stands in the fields before anything is typed: what the other side is known to have said yes to. */
export function draftBefore(facts: Position['facts']): Draft {
  const { counter, counterTaken } = facts;
  const hasMore = counter !== null && counterTaken && onlyPaymentOf(counter) === null;
  return draftOf(termsSaid(facts), hasMore ? counter.firstPayment : undefined);
}

interface TermsReading {
  readonly monthly: FieldReading<number>;
  readonly months: FieldReading<number>;
  readonly first: FieldReading<IsoDate>;
}

/** What the first fields of a series say, or what is wrong with each. */
function readTerms(typed: TypedTerms): TermsReading {
  const badMonths = fill(problems.badMonths, { most: String(mostMonths) });
  const months = readWhole(typed.months ?? '', 1, mostMonths, badMonths);
  return {
    monthly: readNeededAmount(typed.monthly ?? '', true),
    months: 'value' in months && months.value !== undefined ? { value: months.value } : { problem: badMonths },
    first: readNeededDate(typed.first ?? ''),
  };
}

/** The parts of the terms that can be read already, while others may be empty or wrong. */
export const readableTerms = (typed: TypedTerms): Partial<AgreedTerms> =>
  Object.fromEntries(
    Object.entries({ ...readTerms(typed), ...readLastAndFee(typed) }).flatMap(([name, read]) =>
      'value' in read && read.value !== undefined ? [[name, read.value]] : [],
    ),
  );

/** Whether the typed terms are a trial: those of a trial that was proposed are one until the person says otherwise. */
export const readTrial = (typed: TypedTerms, facts: Parameters<typeof isTrialAgreed>[1]): boolean =>
  typed.trial ? typed.trial === trialTick.set : isTrialAgreed(readableTerms(typed), facts);

const readLastAndFee = (typed: TypedTerms) => ({
  last: readPositiveAmount(typed.last ?? ''),
  fee: readPositiveAmount(typed.fee ?? ''),
});

/** The id of a field of a further series. */
export const seriesFieldId = (at: number) => (name: string) => `row-${at}-${name}`;

type UpFront = NonNullable<AgreedTerms['upFront']>;

/** What is paid at once: an amount needs its day, and a day its amount. */
function readUpFront({ upFront = '', upFrontOn = '' }: TypedTerms): Reading<UpFront | undefined> {
  const amount = readPositiveAmount(upFront);
  const on = 'value' in amount && amount.value === undefined ? readDate(upFrontOn) : readNeededDate(upFrontOn);
  const read = readAll({ upFront: amount, upFrontOn: on }, (name) => name);
  if ('errors' in read) return read;
  const { value } = read;
  if (value.upFront === undefined)
    return value.upFrontOn === undefined
      ? { value: undefined }
      : { errors: [{ field: 'upFront', message: words.further.noUpFront }] };
  return value.upFrontOn === undefined
    ? { value: undefined }
    : { value: { amount: value.upFront, on: value.upFrontOn } };
}

type Reading<T> = { readonly value: T } | { readonly errors: readonly FieldError[] };

const errorsIn = (reading: Reading<unknown>): readonly FieldError[] => ('errors' in reading ? reading.errors : []);

/** What both sides agreed on, as typed, without what was paid of it already. */
export function readAgreedTerms({ fields = {}, rows = [] }: Draft): Reading<AgreedTerms> {
  const main = readAll({ ...readTerms(fields) }, (name) => name);
  const upFront = readUpFront(fields);
  const further = readAll(readLastAndFee(fields), (name) => name);
  const more = rows.map((row, at) => readAll({ ...readTerms(row), ...readLastAndFee(row) }, seriesFieldId(at)));
  // In the order of the fields.
  if ('errors' in main || 'errors' in upFront || 'errors' in further || more.some((one) => 'errors' in one))
    return { errors: [main, upFront, further, ...more].flatMap(errorsIn) };
  const series = more.flatMap((one) => ('value' in one ? [one.value] : []));
  return {
    value: {
      ...main.value,
      ...further.value,
      ...(upFront.value === undefined ? {} : { upFront: upFront.value }),
      ...(series.length === 0 ? {} : { more: series }),
    },
  };
}

/** How many payments were made already: at most all of them; nothing where none or nothing was typed. */
export function readPaid(typed: string, terms: Reading<AgreedTerms>): FieldReading<number | undefined> {
  const most = 'value' in terms ? countInstalments(agreedSchedule(terms.value, null).instalments) : mostMonths;
  const read = readWhole(typed, 0, Math.min(most, mostMonths), fill(words.badPaid, { most: String(most) }));
  return 'value' in read && read.value === 0 ? { value: undefined } : read;
}
