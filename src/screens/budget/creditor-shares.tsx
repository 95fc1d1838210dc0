import { useState } from 'react';
import { debtNameAmong } from '#brief/own-products.ts';
import { Disclosure } from '#components/disclosure.tsx';
import { MoneyTable } from '#components/money-table.tsx';
import { SelectField } from '#components/select-field.tsx';
import { leastInstalment } from '#model/limits.ts';
import type { Debt } from '#model/values.ts';
import type { Facts } from '#rules/case-facts.ts';
import { dividedFairly } from '#rules/shares.ts';
import { fill } from '#text/fill.ts';
import { amountText } from '#text/format.ts';
import { creditorSharesWords } from '#words/budget/creditor-shares.ts';
import { common } from '#words/shell/common.ts';
import { readAmount } from '../engine/read-fields.ts';
import { AmountField } from '../engine/typed-field.tsx';

const words = creditorSharesWords;
const bases = ['total', 'instalment'] as const;
type Basis = (typeof bases)[number];

interface CreditorSharesProps {
  readonly debts: readonly Debt[];
  readonly facts: Pick<Facts, 'counterparty'>;
  /** What may be offered each month to all creditors together, fen. */
  readonly pot: number;
}

/** Divides a month's offer fairly among the debts with a known total, none below 1 yuan; nothing for fewer than two. */
export function CreditorShares({ debts, facts, pot }: CreditorSharesProps) {
  const [chosen, setChosen] = useState<Basis>('total');
  const [typed, setTyped] = useState('');
  const owing = debts.flatMap((debt) => (debt.total === undefined ? [] : [{ ...debt, total: debt.total }]));
  if (owing.length < 2 || pot === 0) return null;
  const isKnown = owing.every(({ instalment }) => instalment !== undefined);
  const basis = isKnown ? chosen : 'total';
  const read = readAmount(typed);
  const least = 'value' in read ? (read.value ?? 0) : 0;
  const shares = dividedFairly(
    pot,
    owing.map((debt) => ({ owed: debt.total, weight: debt[basis] ?? 0 })),
    Math.max(least, leastInstalment),
  );
  const isTooMuch = owing.reduce((sum, { total }) => sum + Math.min(least, total), 0) > pot;
  return (
    <Disclosure title={words.title}>
      <p>{fill(words.lead, { pot: amountText(pot) })}</p>
      {isKnown && (
        <SelectField
          id="shares-basis"
          label={words.basis}
          value={basis}
          options={bases.map((id) => ({ id, label: words.bases[id] }))}
          onChange={(id) => setChosen(bases.find((one) => one === id) ?? 'total')}
        />
      )}
      <AmountField
        id="shares-least"
        label={words.least}
        hint={words.leastHint}
        optionalMark={common.optional}
        value={typed}
        onChange={setTyped}
        error={'problem' in read ? read.problem : undefined}
      />
      <div role="status">
        {isTooMuch && <p>{fill(words.notEnough, { least: amountText(least), pot: amountText(pot) })}</p>}
      </div>
      <ShareTable
        basis={basis}
        rows={owing.map((debt, at) => ({
          id: `${debt.product}-${at}`,
          name: debtNameAmong(debt, owing, facts),
          weight: amountText(debt[basis] ?? 0),
          share: amountText(shares[at] ?? 0),
        }))}
        sum={amountText(shares.reduce((sum, share) => sum + share, 0))}
      />
    </Disclosure>
  );
}

interface ShareTableProps {
  readonly basis: Basis;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly weight: string;
    readonly share: string;
  }[];
  readonly sum: string;
}

const ShareTable = ({ basis, rows, sum }: ShareTableProps) => (
  <MoneyTable
    columns={[words.columns.name, words.columns[basis], words.columns.share]}
    texts={1}
    rows={rows.map(({ id, name, weight, share }) => ({ id, cells: [name, weight, share] }))}
    sum={{ label: words.sum, amount: sum }}
    all={fill(words.all, { n: String(rows.length) })}
  />
);
