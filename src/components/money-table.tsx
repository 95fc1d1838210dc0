import { Fragment, type ReactNode } from 'react';
import { Amount } from './amount.tsx';
import { GapRow, useShortTable } from './short-table.tsx';

/** One row of texts and amounts, all formatted; the first cell is its name. */
export interface MoneyRow {
  readonly id: string;
  readonly cells: readonly ReactNode[];
}

interface MoneyTableProps {
  readonly caption?: string;
  readonly columns: readonly string[];
  /** How many columns hold texts; the others hold amounts. */
  readonly texts: number;
  readonly rows: readonly MoneyRow[];
  /** The sum of the last column. */
  readonly sum?: { readonly label: string; readonly amount: string };
  /** The label of the button that shows all rows of a long table; one without it is never shortened. */
  readonly all?: string;
  /** The index of the row to begin with while not all are shown, such as the first one after what is paid. */
  readonly from?: number;
}

/** A longer amount has no room beside another one on a phone. */
const longest = 12;

/**
 * A table of amounts, none of which is ever torn: where they find no room in their row, each stands on a line of its own
 * with the name of its column. A long table is shortened until it is opened, but printed in full.
 */
export function MoneyTable({ caption, columns, texts, rows, sum, all, from = 0 }: MoneyTableProps) {
  const { rowAt, hasGapBefore, button } = useShortTable(all === undefined ? 0 : rows.length, from);
  const isLong = rows.some(({ cells }) =>
    cells.slice(texts).some((cell) => typeof cell === 'string' && cell.length > longest),
  );
  const look = isLong ? 'stacked-rows is-long' : columns.length - texts > 1 ? 'stacked-rows' : 'wrapping-rows';
  const sideOf = (at: number) => `${at < texts ? 'text-left' : 'text-right'} ${at < columns.length - 1 ? 'pr-3' : ''}`;
  return (
    <>
      <table className={`${look} my-4 w-full text-hint`}>
        {caption !== undefined && <caption className="text-left font-bold">{caption}</caption>}
        <thead>
          <tr className="text-ink-soft">
            {columns.map((column, at) => (
              <th key={column} scope="col" className={`py-1 font-normal ${sideOf(at)}`}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }, at) => {
            const { ref, tabIndex, isHidden } = rowAt(at);
            const [name, ...others] = cells;
            return (
              <Fragment key={id}>
                {hasGapBefore(at) && <GapRow columns={columns.length} />}
                <tr
                  ref={ref}
                  tabIndex={tabIndex}
                  className={`border-t border-line align-top ${isHidden ? 'hidden print:table-row' : ''}`}
                >
                  <th scope="row" className="py-2 pr-3 text-left font-normal tabular-nums">
                    {name}
                  </th>
                  {others.map((cell, beside) => (
                    <td
                      key={columns[beside + 1]}
                      data-label={beside + 1 < texts ? undefined : columns[beside + 1]}
                      className={`py-2 tabular-nums ${sideOf(beside + 1)}`}
                    >
                      {beside + 1 >= texts && typeof cell === 'string' ? <Amount>{cell}</Amount> : cell}
                    </td>
                  ))}
                </tr>
              </Fragment>
            );
          })}
        </tbody>
        {sum !== undefined && (
          <tfoot>
            <tr className="border-t-2 border-ink font-bold text-ink">
              <th scope="row" colSpan={columns.length - 1} className="py-2 text-left">
                {sum.label}
              </th>
              <td className="py-2 text-right tabular-nums">
                <Amount>{sum.amount}</Amount>
              </td>
            </tr>
          </tfoot>
        )}
      </table>
      {all !== undefined && button(all)}
    </>
  );
}
