import { Amount } from './amount.tsx';

/** One amount of a sum, already formatted. */
export interface SumRow {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly isResult?: boolean;
}

/** The classes of an amount: a longer one is smaller, so that its label keeps its room; the longest may wrap. */
function sizeOf(amount: string, isResult: boolean): string {
  if (amount.length > 11) return isResult ? 'font-bold' : '';
  if (!isResult) return 'whitespace-nowrap text-[min(1rem,8vw)]';
  return `whitespace-nowrap font-bold ${amount.length > 9 ? 'text-sum' : 'text-amount'}`;
}

/** A table of amounts below each other, with the result in large type. */
export function SumRows({ label, rows }: { readonly label: string; readonly rows: readonly SumRow[] }) {
  return (
    <table aria-label={label} className="my-4 w-full">
      <tbody>
        {rows.map(({ id, label: name, amount, isResult = false }) => (
          <tr key={id} className={isResult ? 'border-t-2 border-ink' : 'border-t border-line'}>
            <th
              scope="row"
              className={`min-w-12 py-2 pr-3 text-left ${isResult ? 'font-bold' : 'font-normal text-ink-soft'}`}
            >
              {name}
            </th>
            <td className={`py-2 text-right tabular-nums ${sizeOf(amount, isResult)}`}>
              {isResult ? <Amount>{amount}</Amount> : amount}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
