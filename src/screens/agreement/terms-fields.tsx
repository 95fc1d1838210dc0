import { useToday } from '#case/today.ts';
import { Button } from '#components/button.tsx';
import { TextField } from '#components/text-field.tsx';
import { TickList } from '#components/tick-list.tsx';
import type { TermsOnTheTable } from '#rules/terms-on-the-table.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { finalTermsFormWords as words } from '#words/agreement/final-terms-form.ts';
import { DateField } from '../engine/date-field.tsx';
import { AmountField } from '../engine/typed-field.tsx';
import { headingId } from '../shell/heading.tsx';
import { type TypedTerms, trialTick, typedSeries } from './read-terms.ts';

interface TermsFieldsProps {
  readonly typed: TypedTerms;
  readonly set: (name: string, text: string) => void;
  readonly errorOf: (name: string) => string | undefined;
  /** The id of a field by its name. */
  readonly idOf?: (name: string) => string;
}

/** The fields for the instalment, the number of instalments and the first day. */
export function TermsFields({ typed, set, errorOf, idOf = (name) => name }: TermsFieldsProps) {
  const field = (name: 'monthly' | 'months' | 'first') => ({
    id: idOf(name),
    label: words[name],
    value: typed[name] ?? '',
    onChange: (text: string) => set(name, text),
    error: errorOf(idOf(name)),
  });
  return (
    <>
      <AmountField {...field('monthly')} />
      <TextField {...field('months')} inputMode="numeric" />
      <DateField {...field('first')} />
    </>
  );
}

interface TrialTickProps {
  readonly isTrial: boolean;
  readonly set: (name: string, text: string) => void;
}

/** Whether the terms are a trial, after which the rest is talked about. */
export function TrialTick({ isTrial, set }: TrialTickProps) {
  return (
    <TickList
      labelledBy={headingId}
      ticks={[{ id: 'trial', label: words.trial }]}
      ticked={isTrial ? ['trial'] : []}
      onChange={(name, isSet) => set(name, isSet ? trialTick.set : trialTick.taken)}
      idOf={(name) => name}
    />
  );
}

interface TakeKnownProps {
  readonly known: TermsOnTheTable;
  readonly onTake: (terms: TypedTerms) => void;
}

/**
 * A button that fills in the terms on the table; nothing where they lack an amount or a number of instalments. A first day
 * that has passed since is left to be told: nobody agrees today on what was due weeks ago.
 */
export function TakeKnown({ known: { from, terms }, onTake }: TakeKnownProps) {
  const { monthly, months, last } = terms;
  const today = useToday();
  if (monthly === undefined || months === undefined) return null;
  return (
    <Button
      look="quiet"
      onClick={() => onTake({ ...typedSeries(terms), ...((terms.first ?? today) < today && { first: '' }) })}
    >
      {fill((months === 1 ? words.once : words.taken)[from], {
        monthly: amountText(monthly),
        months: String(months),
        last: last === undefined ? '' : fill(words.lastTaken, { last: amountText(last) }),
      })}
    </Button>
  );
}
