import { SelectField } from '#components/select-field.tsx';
import type { Spending } from '#model/values.ts';
import { debtsInTalk, type Facts } from '#rules/case-facts.ts';
import { yuanForEditing } from '#rules/money.ts';
import { spendingByGroup } from '#rules/spending.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { ownInstalmentWords as words } from '#words/budget/own-instalment.ts';
import { readNeededAmount } from '../engine/read-fields.ts';
import type { Row } from '../engine/rows-form.tsx';
import type { ScreenProps } from '../engine/screen-props.ts';

const answers = ['open', 'inside', 'apart'] as const;

/** What was told to be paid to others each month, fen, which may hold an instalment; of single lines that to creditors. */
function paidToOthers(spending: Spending): number {
  if (!('lines' in spending)) return spendingByGroup(spending).others;
  return spending.lines.find(({ what, every }) => what === 'otherDebts' && every === 'month')?.amount ?? 0;
}

/** The instalments a month of the debts talked about, as listed, fen. */
const instalmentsOf = (facts: Facts): number =>
  debtsInTalk(facts).reduce((sum, { instalment = 0 }) => sum + instalment, 0);

/**
 * The instalment of this negotiation, fen, that the spending told in another one may hold as a cost: it would be paid
 * before the debt it is of. Null where nothing told elsewhere is filled in, or that is less than the instalment.
 */
export function ownInstalmentIn({ given, suggestion, position }: ScreenProps): number | null {
  // What another negotiation was told has no number here.
  if (given !== undefined || suggestion?.nth !== 0) return null;
  const own = instalmentsOf(position.facts);
  return own > 0 && paidToOthers(suggestion.value as Spending) >= own ? own : null;
}

/** A typed amount with an instalment added or taken off; as it was where it cannot be. */
export function shifted(typed: string, by: number): string {
  const read = readNeededAmount(typed, false);
  return 'value' in read && read.value + by >= 0 ? yuanForEditing(read.value + by) : typed;
}

/** The same of the line of what other creditors are paid. */
export const rowsShifted = (rows: readonly Row[], by: number): readonly Row[] =>
  rows.map((row) => (row.what === 'otherDebts' ? { ...row, amount: shifted(row.amount ?? '', by) } : row));

interface OwnInstalmentProps {
  readonly amount: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** Asks whether what others are paid holds the instalment of this negotiation. */
export function OwnInstalment({ amount, value, onChange, error }: OwnInstalmentProps) {
  const values = { amount: amountText(amount) };
  return (
    <SelectField
      id="ownInstalment"
      label={fill(words.label, values)}
      hint={fill(value === 'inside' ? words.taken : words.hint, values)}
      value={value}
      options={answers.map((id) => ({ id, label: fill(words.answers[id], values) }))}
      onChange={onChange}
      error={error}
    />
  );
}
