import { Fold } from '#components/fold.tsx';
import { SelectField } from '#components/select-field.tsx';
import { SumRows } from '#components/sum-rows.tsx';
import { TextField } from '#components/text-field.tsx';
import { names } from '#content/zh-CN/names.ts';
import { common } from '#content/zh-CN/ui/common.ts';
import { fields } from '#content/zh-CN/ui/fields.ts';
import { fill } from '#documents/fill.ts';
import { amountText } from '#documents/format.ts';
import { type Debt, productIds } from '#model/values.ts';
import { totalOwed } from '#rules/budget.ts';
import { yuanForEditing } from '#rules/money.ts';
import type { ScreenProps } from '../screen-props.ts';
import { readAll, readAmount, readDayOfMonth, readRate, readText } from './read-fields.ts';
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
      renderRow={(context) => <DebtRow {...context} />}
      renderSum={(_debts, rows) => <DebtSum rows={rows} />}
    />
  );
}

function DebtRow({ row, set, idOf, errorOf }: RowContext) {
  const text = (name: 'lender' | 'total' | 'overdue' | 'dueDay' | 'rate') => ({
    id: idOf(name),
    label: words[name],
    value: row[name] ?? '',
    onChange: (typed: string) => set(name, typed),
    error: errorOf(name),
    optionalMark: common.optional,
  });
  return (
    <>
      <SelectField
        id={idOf('product')}
        label={words.product}
        value={row.product ?? ''}
        options={productIds.map((id) => ({ id, label: names.product[id] }))}
        onChange={(id) => set('product', id)}
      />
      <TextField {...text('total')} hint={words.totalHint} unit={fields.amount.unit} inputMode="decimal" />
      <TextField {...text('lender')} hint={words.lenderHint} />
      <Fold title={words.details}>
        <TextField {...text('overdue')} unit={fields.amount.unit} inputMode="decimal" />
        <TextField {...text('dueDay')} inputMode="numeric" />
        <TextField {...text('rate')} unit="%" inputMode="decimal" />
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
