import type { ReactNode } from 'react';

export interface ScheduleRow {
  readonly id: string;
  readonly nth: string;
  readonly on: string;
  readonly amount: string;
  readonly mark?: ReactNode;
}

interface ScheduleTableProps {
  readonly caption: string;
  readonly columns: readonly [string, string, string];
  readonly rows: readonly ScheduleRow[];
  readonly sum: { readonly label: string; readonly amount: string };
}

/** The instalments of a plan with their sum. */
export function ScheduleTable({ caption, columns, rows, sum }: ScheduleTableProps) {
  return (
    <table className="my-4 w-full text-hint">
      <caption className="text-left font-bold">{caption}</caption>
      <thead>
        <tr className="text-left text-ink-soft">
          {columns.map((column, at) => (
            <th key={column} scope="col" className={`py-1 font-normal ${at === 2 ? 'text-right' : 'pr-3'}`}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, nth, on, amount, mark }) => (
          <tr key={id} className="border-t border-line">
            <td className="py-2 pr-3 tabular-nums">{nth}</td>
            <td className="py-2 pr-3">
              {on}
              {mark}
            </td>
            <td className="py-2 text-right whitespace-nowrap tabular-nums">{amount}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t-2 border-ink font-bold">
          <th scope="row" colSpan={2} className="py-2 text-left">
            {sum.label}
          </th>
          <td className="py-2 text-right tabular-nums">{sum.amount}</td>
        </tr>
      </tfoot>
    </table>
  );
}
