import { Suspense } from 'react';
import { debtNameAmong } from '#brief/own-products.ts';
import { withPaidElsewhere } from '#brief/paid-elsewhere.ts';
import { debtsLessPaid, stillOwedIn } from '#brief/still-owed.ts';
import { isLoanDisputed } from '#brief/urgent-answers.ts';
import { useToday } from '#case/today.ts';
import { useJourney } from '#case/use-journey.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { Note } from '#components/note.tsx';
import { SumRows } from '#components/sum-rows.tsx';
import type { Debt } from '#model/values.ts';
import { totalOwed } from '#rules/budget.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { debtsFormWords } from '#words/budget/debts-form.ts';
import { pasteBill } from '#words/messages/paste-bill.ts';
import { common } from '#words/shell/common.ts';
import { readAmount } from '../engine/read-fields.ts';
import { rowTitle } from '../engine/row-title.ts';
import { type Row, RowsForm } from '../engine/rows-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';
import { useBrief } from '../engine/use-brief.ts';
import { useTellApart } from '../engine/use-tell-apart.ts';
import { lazyWithPreload } from '../shell/lazy-with-preload.tsx';
import { useNegotiations } from '../shell/use-negotiations.ts';
import { DebtRow } from './debt-row.tsx';
import { productOf, readDebt, rowOf, standingOf } from './read-debt.ts';

const PasteBill = lazyWithPreload(() => import('./paste-bill.tsx').then((all) => all.PasteBill));

const words = debtsFormWords;

const disputedLoan: Debt = { product: 'unsure', disputed: true };

/** The form for all debts, as far as they are known. Starts with a row for each product named before. */
export function DebtsForm(props: ScreenProps) {
  const { given, suggestion, position } = props;
  const tellApart = useTellApart(position);
  const onAnswer: ScreenProps['onAnswer'] = (option, value) => {
    const given = props.onAnswer(option, value);
    // After the answer, so that taking it back takes away what follows from it.
    if (option === 'given') tellApart(value as readonly Debt[]);
    return given;
  };
  const screen = { ...props, onAnswer };
  const today = useToday();
  const owed = stillOwedIn(useBrief(position));
  const others = useNegotiations();
  const before = suggestion && withPaidElsewhere(suggestion.value as readonly Debt[], suggestion.on, others ?? []);
  const stored =
    (given?.value as readonly Debt[] | undefined) ??
    (before && debtsLessPaid(before, owed, position.facts.counterparty));
  const named = position.facts.products.map((product): Debt => ({ product }));
  const isDisputed = isLoanDisputed(useJourney().answers);
  const own: readonly Debt[] = named.length > 0 ? named : [{ product: 'unsure' }];
  const initial = (stored ?? [...own, ...(isDisputed ? [disputedLoan] : [])]).map(rowOf);
  // What is typed begins with what other negotiations say.
  if (others === null && suggestion !== undefined && position.facts.counterparty !== null)
    return <p>{common.loading}</p>;
  return (
    <RowsForm<Debt>
      screen={screen}
      words={words}
      initial={initial}
      newRow={() => rowOf({ product: 'others' })}
      readRow={(row, idOf) => readDebt(row, idOf, today)}
      renderRow={(context) => <DebtRow context={context} />}
      titleOf={titleOf}
      renderAbove={(rows, setRows) => (
        <>
          {owed !== null && (
            <Note kind="information">
              {fill(words.stillOwed, { paid: amountText(owed.paid), left: amountText(owed.left) })}
              {owed.left > 0 && before !== undefined && before.length > 1 && words.stillOwedOfSeveral}
            </Note>
          )}
          <Disclosure title={pasteBill.title} isLazy isForm>
            <Suspense fallback={<p>{common.loading}</p>}>
              <PasteBill rows={rows} setRows={setRows} />
            </Suspense>
          </Disclosure>
        </>
      )}
      renderSum={(_debts, rows) => <DebtSum rows={rows} />}
    />
  );
}

/** A debt as far as its row names it. */
function namedIn(row: Row): Pick<Debt, 'product' | 'lender'> {
  const lender = row.lender?.trim();
  return { product: productOf(row), ...(lender && { lender }) };
}

/** The name of a row among all rows, and its total. */
const titleOf = (row: Row, rows: readonly Row[]): string =>
  rowTitle(debtNameAmong(namedIn(row), rows.map(namedIn), { counterparty: null }), row.total, words.noTotal);

/** The sum of every total that can be read, even where other fields of its row are wrong. */
function DebtSum({ rows }: { readonly rows: readonly Row[] }) {
  const totals = rows
    .filter((row) => standingOf(row) !== 'notMine' && standingOf(row) !== 'paidOff')
    .map((row) => readAmount(row.total ?? ''));
  const { known, unknown } = totalOwed(
    totals.map(
      (total): Debt => ({ product: 'unsure', ...('value' in total && total.value ? { total: total.value } : {}) }),
    ),
  );
  const sum = known === 0 && unknown > 0 ? words.toCheck : amountText(known);
  return (
    <div role="status">
      <SumRows label={words.sum} rows={[{ id: 'sum', label: words.sum, amount: sum, isResult: true }]} />
      {unknown > 0 && <p className="text-hint text-ink-soft">{fill(words.unknown, { n: String(unknown) })}</p>}
    </div>
  );
}
