import { Fragment, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';

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
  /** The label of the button that shows all rows; without it all are shown from the start. */
  readonly all?: string;
}

/** How many rows of a long schedule are shown at first. */
const firstRows = 4;

/** The instalments of a plan with their sum. A long schedule is shortened until it is opened, but printed in full. */
export function ScheduleTable({ caption, columns, rows, sum, all }: ScheduleTableProps) {
  const [isOpen, setOpen] = useState(false);
  const revealed = useRef<HTMLTableRowElement>(null);
  // The pressed button is gone, so the first row it revealed takes the focus.
  useEffect(() => {
    if (isOpen) revealed.current?.focus();
  }, [isOpen]);
  const isShort = !isOpen && all !== undefined && rows.length > firstRows + 2;
  const isHidden = (at: number) => isShort && at >= firstRows && at < rows.length - 1;
  return (
    <>
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
          {rows.map(({ id, nth, on, amount, mark }, at) => (
            <Fragment key={id}>
              {isShort && at === rows.length - 1 && (
                <tr className="no-print border-t border-line">
                  <td colSpan={3} className="py-1 text-center">
                    ⋯
                  </td>
                </tr>
              )}
              <tr
                ref={at === firstRows ? revealed : null}
                tabIndex={isOpen && at === firstRows ? -1 : undefined}
                className={`border-t border-line ${isHidden(at) ? 'hidden print:table-row' : ''}`}
              >
                <td className="py-2 pr-3 whitespace-nowrap tabular-nums">{nth}</td>
                <td className="py-2 pr-3">
                  {on}
                  {mark}
                </td>
                <td className={`py-2 text-right tabular-nums ${amount.length > 10 ? '' : 'whitespace-nowrap'}`}>
                  {amount}
                </td>
              </tr>
            </Fragment>
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
      {isShort && (
        <div className="no-print">
          <Button look="quiet" onClick={() => setOpen(true)}>
            {all}
          </Button>
        </div>
      )}
    </>
  );
}
