import { Fragment, type ReactNode } from 'react';
import { GapRow, useShortTable } from './short-table.tsx';

/** One instalment; all its texts are already formatted. */
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
  /** The label of the button that shows all rows of a long schedule. */
  readonly all: string;
  /** The index of the row to begin with while not all are shown, such as the first one after what is paid. */
  readonly from?: number;
}

/** An amount this long may be wider than its column, so it may wrap. */
const longAmount = 13;

/** The instalments of a plan with their sum. A long schedule is shortened until it is opened, but printed in full. */
export function ScheduleTable({ caption, columns, rows, sum, all, from = 0 }: ScheduleTableProps) {
  const { rowAt, hasGapBefore, button } = useShortTable(rows.length, from);
  return (
    <>
      <table className="wrapping-rows my-4 w-full text-hint">
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
          {rows.map(({ id, nth, on, amount, mark }, at) => {
            const { ref, tabIndex, isHidden } = rowAt(at);
            return (
              <Fragment key={id}>
                {hasGapBefore(at) && <GapRow columns={3} />}
                <tr
                  ref={ref}
                  tabIndex={tabIndex}
                  className={`border-t border-line ${isHidden ? 'hidden print:table-row' : ''}`}
                >
                  <td className="py-2 pr-3 whitespace-nowrap tabular-nums">{nth}</td>
                  <td className="py-2 pr-3">
                    {on}
                    {mark}
                  </td>
                  <td
                    className={`py-2 text-right tabular-nums ${amount.length > longAmount ? '' : 'whitespace-nowrap'}`}
                  >
                    {amount}
                  </td>
                </tr>
              </Fragment>
            );
          })}
        </tbody>
        <tfoot>
          <tr className="border-t-2 border-ink font-bold">
            <th scope="row" colSpan={2} className="py-2 text-left">
              {sum.label}
            </th>
            <td className={`py-2 text-right tabular-nums ${sum.amount.length > longAmount ? '' : 'whitespace-nowrap'}`}>
              {sum.amount}
            </td>
          </tr>
        </tfoot>
      </table>
      {button(all)}
    </>
  );
}
