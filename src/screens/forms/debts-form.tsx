import { Fold } from '#components/fold.tsx';
import { SumRows } from '#components/sum-rows.tsx';
import { names } from '#content/zh-CN/names.ts';
import { fields } from '#content/zh-CN/ui/fields.ts';
import { highRate } from '#content/zh-CN/ui/reckoning.ts';
import { fill } from '#documents/fill.ts';
import { amountText } from '#documents/format.ts';
import { type Debt, productIds } from '#model/values.ts';
import { totalOwed } from '#rules/budget.ts';
import { isHighRate } from '#rules/interest.ts';
import { yuanForEditing } from '#rules/money.ts';
import type { ScreenProps } from '../screen-props.ts';
import { Sources, textOf } from '../words/sentence.tsx';
import { readAll, readAmount, readDayOfMonth, readRate, readText } from './read-fields.ts';
import { RowSelect, RowText } from './row-fields.tsx';
import { type Row, type RowContext, RowsForm } from './rows-form.tsx';

const words = fields.debts;
const longestName = 40;
const longestTotal = Number.POSITIVE_INFINITY;

const shown = (value: number | undefined): string => (value === undefined ? '' : yuanForEditing(value));

const rowOf = ({ product, lender = '', total, overdue, dueDay, rate }: Debt): Row => ({
  product,
  lender,
  total: shown(total),
  overdue: shown(overdue),
  dueDay: dueDay === undefined ? '' : String(dueDay),
  rate: shown(rate),
});

const isProduct = (id: string | undefined): id is Debt['product'] =>
  (productIds as readonly string[]).includes(id ?? '');

function readRow(
  row: Row,
  idOf: (name: string) => string,
): { value: Debt } | { errors: { field: string; message: string }[] } {
  const total = readAmount(row.total ?? '');
  const overdue = readAmount(row.overdue ?? '');
  const isTooMuch = 'value' in total && 'value' in overdue && (overdue.value ?? 0) > (total.value ?? longestTotal);
  return readAll(
    {
      product: { value: isProduct(row.product) ? row.product : 'unsure' },
      lender: readText(row.lender ?? '', longestName),
      total: 'value' in total && total.value === 0 ? { problem: fields.problems.mustBePositive } : total,
      overdue: isTooMuch ? { problem: fields.problems.overdueAboveTotal } : overdue,
      dueDay: readDayOfMonth(row.dueDay ?? ''),
      rate: readRate(row.rate ?? ''),
    },
    idOf,
  );
}

/** Every debt, as far as it is known. Starts with a row for each product named before. */
export function DebtsForm(screen: ScreenProps) {
  const { given, suggestion, position } = screen;
  const stored = (given?.value ?? suggestion?.value) as readonly Debt[] | undefined;
  const named = position.facts.products.map((product): Debt => ({ product }));
  const initial = (stored ?? (named.length > 0 ? named : [{ product: 'unsure' as const }])).map(rowOf);
  return (
    <RowsForm<Debt>
      screen={screen}
      words={words}
      initial={initial}
      newRow={() => rowOf({ product: 'others' })}
      readRow={readRow}
      renderRow={(context) => <DebtRow context={context} />}
      renderSum={(_debts, rows) => <DebtSum rows={rows} />}
    />
  );
}

function DebtRow({ context }: { readonly context: RowContext }) {
  const text = (name: 'lender' | 'total' | 'overdue' | 'dueDay' | 'rate') => ({ context, name, label: words[name] });
  const rate = readRate(context.row.rate ?? '');
  return (
    <>
      <RowSelect
        context={context}
        name="product"
        label={words.product}
        value={isProduct(context.row.product) ? context.row.product : 'unsure'}
        ids={productIds}
        words={names.product}
      />
      <RowText {...text('total')} hint={words.totalHint} unit={fields.amount.unit} inputMode="decimal" />
      <RowText {...text('lender')} hint={words.lenderHint} />
      <Fold title={words.details}>
        <RowText {...text('overdue')} unit={fields.amount.unit} inputMode="decimal" />
        <RowText {...text('dueDay')} inputMode="numeric" />
        <RowText {...text('rate')} unit="%" inputMode="decimal" />
        {'value' in rate && rate.value !== undefined && isHighRate(rate.value) && (
          <p className="text-hint">
            {textOf(highRate)}
            <Sources sentences={[highRate]} />
          </p>
        )}
      </Fold>
    </>
  );
}

/** The sum of every total that can be read, whatever else is wrong in its row. */
function DebtSum({ rows }: { readonly rows: readonly Row[] }) {
  const totals = rows.map((row) => readAmount(row.total ?? ''));
  const { known, unknown } = totalOwed(
    totals.map(
      (total): Debt => ({ product: 'unsure', ...('value' in total && total.value ? { total: total.value } : {}) }),
    ),
  );
  return (
    <div role="status">
      <SumRows label={words.sum} rows={[{ id: 'sum', label: words.sum, amount: amountText(known), isResult: true }]} />
      {unknown > 0 && <p className="text-hint text-ink-soft">{fill(words.unknown, { n: String(unknown) })}</p>}
    </div>
  );
}
