import { Button } from '#components/button.tsx';
import { TextField } from '#components/text-field.tsx';
import type { IsoDate } from '#model/dates.ts';
import { mostMonths } from '#model/limits.ts';
import type { AgreedTerms } from '#model/values.ts';
import { yuanForEditing } from '#rules/money.ts';
import type { TermsOnTheTable } from '#rules/terms-on-the-table.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { finalTermsFormWords as words } from '#words/agreement/final-terms-form.ts';
import { problems } from '#words/engine/problems.ts';
import { DateField } from '../engine/date-field.tsx';
import { type FieldReading, readNeededAmount, readNeededDate, readWhole } from '../engine/read-fields.ts';
import { AmountField } from '../engine/typed-field.tsx';

/** The text of each field by name, as far as something was typed. */
export type TypedTerms = Readonly<Record<string, string>>;

/** Terms as the text of their fields. */
export const typedTerms = ({ monthly, months, first }: Partial<AgreedTerms>): TypedTerms => ({
  monthly: monthly === undefined ? '' : yuanForEditing(monthly),
  months: months === undefined ? '' : String(months),
  first: first ?? '',
});

interface TermsReading {
  readonly monthly: FieldReading<number>;
  readonly months: FieldReading<number>;
  readonly first: FieldReading<IsoDate>;
}

/** What each field says, or what is wrong with it. */
export function readTerms(typed: TypedTerms): TermsReading {
  const badMonths = fill(problems.badMonths, { most: String(mostMonths) });
  const months = readWhole(typed.months ?? '', 1, mostMonths, badMonths);
  return {
    monthly: readNeededAmount(typed.monthly ?? '', true),
    months: 'value' in months && months.value !== undefined ? { value: months.value } : { problem: badMonths },
    first: readNeededDate(typed.first ?? ''),
  };
}

/** The parts of the terms that can be read already, while others may be empty or wrong. */
export const readableTerms = (reading: TermsReading): Partial<AgreedTerms> =>
  Object.fromEntries(Object.entries(reading).flatMap(([name, read]) => ('value' in read ? [[name, read.value]] : [])));

interface TermsFieldsProps {
  readonly typed: TypedTerms;
  readonly set: (name: string, text: string) => void;
  readonly errorOf: (name: string) => string | undefined;
}

/** The fields for the instalment, the number of instalments and the first day. */
export function TermsFields({ typed, set, errorOf }: TermsFieldsProps) {
  const field = (name: 'monthly' | 'months' | 'first') => ({
    id: name,
    label: words[name],
    value: typed[name] ?? '',
    onChange: (text: string) => set(name, text),
    error: errorOf(name),
  });
  return (
    <>
      <AmountField {...field('monthly')} />
      <TextField {...field('months')} inputMode="numeric" />
      <DateField {...field('first')} />
    </>
  );
}

interface TakeKnownProps {
  readonly known: TermsOnTheTable;
  readonly onTake: (terms: TypedTerms) => void;
}

/** A button that fills in the terms on the table; nothing where they lack an amount or a number of instalments. */
export function TakeKnown({ known: { from, terms }, onTake }: TakeKnownProps) {
  const { monthly, months } = terms;
  if (monthly === undefined || months === undefined) return null;
  return (
    <Button look="quiet" onClick={() => onTake(typedTerms(terms))}>
      {fill(from === 'offer' ? words.asOffered : words.asProposed, {
        monthly: amountText(monthly),
        months: String(months),
      })}
    </Button>
  );
}
