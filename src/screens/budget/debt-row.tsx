import { isLoanDisputed } from '#brief/urgent-answers.ts';
import { useJourney } from '#case/use-journey.ts';
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
import { RowAmount, RowNumber, RowSelect, RowText } from '../engine/row-fields.tsx';
import type { Row, RowContext } from '../engine/rows-form.tsx';
import { RateField } from '../engine/typed-field.tsx';
import { Sources, textOf } from '../engine/words/sentence.tsx';
import { ownerOf, owners, periodOf, productOf, ratePeriods, readContractRate, withoutPeriod } from './read-debt.ts';

const words = debtsFormWords;

/** The fields of one debt: what most people know comes first, the rest is in a disclosure. */
export function DebtRow({ context }: { readonly context: RowContext }) {
  const text = (name: 'lender' | 'total' | 'overdue' | 'dueDay' | 'rate' | 'instalment') => ({
    context,
    name,
    label: words[name],
  });
  const { row } = context;
  const owner = ownerOf(row);
  const isDisputedTold = isLoanDisputed(useJourney().answers);
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
      {(isDisputedTold || owner === 'notMine') && (
        <RowSelect context={context} name="whose" label={words.whose} value={owner} ids={owners} words={words.owners} />
      )}
      {owner === 'notMine' && <p className="text-hint text-ink-soft">{words.notMineHint}</p>}
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
      {isHighRate(read.value) && (
        <p className="text-hint">
          {textOf(highRate)}
          <Sources sentences={[highRate]} />
        </p>
      )}
    </>
  );
}
