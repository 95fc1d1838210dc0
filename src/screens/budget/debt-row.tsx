import { Disclosure } from '#components/disclosure.tsx';
import { SelectField } from '#components/select-field.tsx';
import { productIds } from '#model/values.ts';
import { isHighRate, timesAYear, yearlyOf } from '#rules/interest.ts';
import { fill } from '#text/fill.ts';
import { rateText } from '#text/format.ts';
import { debtsFormWords } from '#words/budget/debts-form.ts';
import { highRate } from '#words/budget/high-rate.ts';
import { names } from '#words/names.ts';
import { common } from '#words/shell/common.ts';
import { rateForEditing } from '../engine/read-fields.ts';
import { RowAmount, RowDate, RowNumber, RowSelect, RowText } from '../engine/row-fields.tsx';
import type { Row, RowContext } from '../engine/rows-form.tsx';
import { RateField } from '../engine/typed-field.tsx';
import { Sources, textOf } from '../engine/words/sentence.tsx';
import {
  periodOf,
  productOf,
  ratePeriods,
  readContractRate,
  standingChosen,
  standingOf,
  standings,
  withoutPeriod,
} from './read-debt.ts';

const words = debtsFormWords;

/** The fields of one debt: what most people know comes first, the rest is in a disclosure. */
export function DebtRow({ context }: { readonly context: RowContext }) {
  const text = (name: 'lender' | 'total' | 'overdue' | 'dueDay' | 'rate' | 'instalment') => ({
    context,
    name,
    label: words[name],
  });
  const { row } = context;
  const standing = standingOf(row);
  return (
    <>
      <RowSelect
        context={context}
        name="product"
        label={words.product}
        value={productOf(row)}
        ids={productIds}
        words={names.product}
      />
      <RowAmount {...text('total')} hint={words.totalHint} isOptional />
      <RowText {...text('lender')} hint={words.lenderHint} />
      <SelectField
        id={context.idOf('standing')}
        label={words.standing}
        value={standing}
        options={standings.map((id) => ({ id, label: words.standings[id] }))}
        onChange={(id) => context.change(standingChosen(row, id))}
      />
      <StandingFields context={context} />
      <Disclosure title={words.details}>
        <RowAmount {...text('overdue')} isOptional />
        <RowNumber {...text('dueDay')} isOptional />
        <RowAmount {...text('instalment')} hint={words.instalmentHint} isOptional />
        <RateFields context={context} />
        <RateNotes row={row} />
      </Disclosure>
    </>
  );
}

/** What belongs to the standing: its day, the buyer, and what it means for the sums. */
function StandingFields({ context }: { readonly context: RowContext }) {
  const standing = standingOf(context.row);
  if (standing === '' || standing === 'notDue') return null;
  if (standing === 'notMine') return <p className="text-hint text-ink-soft">{words.notMineHint}</p>;
  return (
    <>
      <RowDate context={context} name="since" label={words.since[standing]} />
      {standing === 'sold' && <RowText context={context} name="buyer" label={words.buyer} hint={words.buyerHint} />}
      {standing === 'paidOff' && <p className="text-hint text-ink-soft">{words.paidOffHint}</p>}
    </>
  );
}

/** The rate and the period it is for; a period that the text of the rate names is chosen. */
function RateFields({ context: { row, set, change, idOf, errorOf } }: { readonly context: RowContext }) {
  const per = periodOf(row);
  return (
    <>
      <RateField
        id={idOf('rate')}
        label={words.rate}
        value={row.rate ?? ''}
        isYearly={per === 'year'}
        onChange={(typed) => set('rate', typed)}
        error={errorOf('rate')}
        optionalMark={common.optional}
      />
      <SelectField
        id={idOf('per')}
        label={words.per}
        value={per}
        options={ratePeriods.map((id) => ({ id, label: words.periods[id] }))}
        // The text of the rate must not go on naming another period.
        onChange={(id) => change({ per: id, rate: withoutPeriod(row) })}
      />
    </>
  );
}

/** Hardly any loan costs less a year, in hundredths of a percent: below it a daily or monthly rate was meant. */
const rareRate = 100;

/** What a rate comes to in a year, and what courts say about a high one. */
function RateNotes({ row }: { readonly row: Row }) {
  const read = readContractRate(row);
  if ('problem' in read || read.value === undefined) return null;
  const per = periodOf(row);
  const typed = typeof read.value === 'object' ? `${rateForEditing(read.value.millionths)}%` : '';
  const figures = { typed, times: String(timesAYear[per]), yearly: rateText(yearlyOf(read.value)) };
  return (
    <>
      {per !== 'year' && <p className="text-hint text-ink-soft tabular-nums">{fill(words.converted, figures)}</p>}
      {typeof read.value === 'number' && read.value > 0 && read.value < rareRate && (
        <p className="text-hint text-amber">{fill(words.lowRate, figures)}</p>
      )}
      {isHighRate(read.value) && (
        <p className="text-hint">
          {textOf(highRate)}
          <Sources sentences={[highRate]} />
        </p>
      )}
    </>
  );
}
