import { Fold } from '#components/fold.tsx';
import { names } from '#content/zh-CN/names.ts';
import { reckoning } from '#content/zh-CN/ui/reckoning.ts';
import { fill } from '#documents/fill.ts';
import { amountText } from '#documents/format.ts';
import type { Debt } from '#model/values.ts';
import { dividedFairly } from '#rules/shares.ts';

const words = reckoning.shares;

interface CreditorSharesProps {
  readonly debts: readonly Debt[];
  /** What may be offered in all, fen a month. */
  readonly pot: number;
}

/** A month's offer divided fairly where several debts have a figure. */
export function CreditorShares({ debts, pot }: CreditorSharesProps) {
  const owing = debts.flatMap((debt) => (debt.total === undefined ? [] : [{ ...debt, total: debt.total }]));
  if (owing.length < 2 || pot === 0) return null;
  const shares = dividedFairly(
    pot,
    owing.map(({ total }) => ({ owed: total, weight: total })),
    0,
  );
  const rows = owing.map(({ product, lender, total }, at) => ({
    id: `${product}-${at}`,
    name: lender ?? names.product[product],
    owed: amountText(total),
    share: amountText(shares[at] ?? 0),
  }));
  return (
    <Fold title={words.title}>
      <p>{fill(words.lead, { pot: amountText(pot) })}</p>
      <table className="my-3 w-full">
        <thead>
          <tr className="text-left">
            {words.columns.map((column, at) => (
              <th key={column} scope="col" className={`py-1 font-normal ${at === 0 ? 'pr-3' : 'text-right'}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, owed, share }) => (
            <tr key={id} className="border-t border-line">
              <th scope="row" className="py-2 pr-3 text-left font-normal">
                {name}
              </th>
              <td className="py-2 text-right tabular-nums">{owed}</td>
              <td className="py-2 pl-3 text-right tabular-nums">{share}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t-2 border-ink font-bold text-ink">
            <th scope="row" className="py-2 text-left">
              {words.sum}
            </th>
            <td />
            <td className="py-2 pl-3 text-right tabular-nums">
              {amountText(shares.reduce((sum, share) => sum + share, 0))}
            </td>
          </tr>
        </tfoot>
      </table>
    </Fold>
  );
}
