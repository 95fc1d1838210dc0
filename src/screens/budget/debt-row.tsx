import { isLoanDisputed } from '#brief/urgent-answers.ts';
import { useJourney } from '#case/use-journey.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { productIds } from '#model/values.ts';
import { isHighRate, timesAYear, yearlyOf } from '#rules/interest.ts';
import { fill } from '#text/fill.ts';
import { rateText } from '#text/format.ts';
import { debtsFormWords } from '#words/budget/debts-form.ts';
import { highRate } from '#words/budget/high-rate.ts';
import { amountFormWords } from '#words/engine/amount-form.ts';
import { names } from '#words/names.ts';
import { RowSelect, RowText } from '../engine/row-fields.tsx';
import type { Row, RowContext } from '../engine/rows-form.tsx';
import { Sources, textOf } from '../engine/words/sentence.tsx';
import { ownerOf, owners, periodOf, productOf, ratePeriods, readContractRate } from './read-debt.ts';

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
      <RowText {...text('total')} hint={words.totalHint} unit={amountFormWords.unit} inputMode="decimal" />
      <RowText {...text('lender')} hint={words.lenderHint} />
      {(isDisputedTold || owner === 'notMine') && (
        <RowSelect context={context} name="whose" label={words.whose} value={owner} ids={owners} words={words.owners} />
      )}
      {owner === 'notMine' && <p className="text-hint text-ink-soft">{words.notMineHint}</p>}
      <Disclosure title={words.details}>
        <RowText {...text('overdue')} unit={amountFormWords.unit} inputMode="decimal" />
        <RowText {...text('dueDay')} inputMode="numeric" />
        <RowText {...text('instalment')} hint={words.instalmentHint} unit={amountFormWords.unit} inputMode="decimal" />
        <RowText {...text('rate')} unit="%" inputMode="decimal" />
        <RowSelect
          context={context}
          name="per"
          label={words.per}
          value={periodOf(row)}
          ids={ratePeriods}
          words={words.periods}
        />
        <RateNotes row={row} />
      </Disclosure>
    </>
  );
}

/** What a rate comes to in a year, and what courts say about a high one. */
function RateNotes({ row }: { readonly row: Row }) {
  const read = readContractRate(row);
  if ('problem' in read || read.value === undefined) return null;
  const per = periodOf(row);
  const figures = { typed: `${row.rate}%`, times: String(timesAYear[per]), yearly: rateText(yearlyOf(read.value)) };
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
