import { Amount } from './amount.tsx';

/** One amount of a sum, already formatted. */
export interface SumRow {
  readonly id: string;
  readonly label: string;
  readonly amount: string;
  readonly isResult?: boolean;
}

/** The classes of an amount: a longer one is smaller, so that its label keeps its room. */
function sizeOf(amount: string, isResult: boolean): string {
  if (!isResult) return 'text-[min(1rem,8vw)]';
  return `font-bold ${amount.length > 11 ? '' : amount.length > 9 ? 'text-sum' : 'text-amount'}`;
}

/** True for a sum of more than a thousand million, which in large text finds no room beside its label on a small phone. */
const mayWrap = ({ amount }: SumRow): boolean => amount.length > 18;

/** A table of amounts below each other, with the result in large type. */
export function SumRows({ label, rows }: { readonly label: string; readonly rows: readonly SumRow[] }) {
  const isWide = rows.some(mayWrap);
  return (
    <table aria-label={label} className={`wrapping-rows my-4 w-full ${isWide ? 'block' : ''}`}>
      <tbody className={isWide ? 'block' : ''}>
        {rows.map(({ id, label: name, amount, isResult = false }) => (
          <tr
            key={id}
            className={`${isResult ? 'border-t-2 border-ink' : 'border-t border-line'} ${isWide ? 'flex flex-wrap' : ''}`}
          >
            <th
              scope="row"
              className={`min-w-12 py-2 pr-3 text-left ${isResult ? 'font-bold' : 'font-normal text-ink-soft'}`}
            >
              {name}
            </th>
            <td className={`ml-auto py-2 text-right tabular-nums ${sizeOf(amount, isResult)}`}>
              <Amount>{amount}</Amount>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
